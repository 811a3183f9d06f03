// Scenes: sentences made ready, and the matches that are the author's own.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { compile } from '../../../src/language/tone/pattern';
import { holds, ownMatches, scenesOf } from '../../../src/language/tone/scene';

const patterns = compile([['dom', 'dom']]);
const count = (text: string): number =>
  scenesOf(readText(text)).reduce((sum, scene) => sum + ownMatches(patterns, scene).length, 0);

it('keeps the author’s own words', () => {
  expect(count('Dat is dom.')).toBe(1);
  expect(count('Dat is niet dom.')).toBe(0);
  expect(count('Hij zei “dom” tegen haar.')).toBe(0);
});
it('marks names inside a sentence', () => {
  const [scene] = scenesOf(readText('Gisteren zag ik Karin'));
  expect(scene && holds(scene, 'named')).toBe(true);
  const [plain] = scenesOf(readText('Gisteren zag ik niets'));
  expect(plain && holds(plain, 'named')).toBe(false);
});
