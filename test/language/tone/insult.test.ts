// The reader of one kind of tone finds its passage and leaves the ordinary twin alone.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { insultsIn } from '../../../src/language/tone/insult';
import { scenesOf } from '../../../src/language/tone/scene';

it('finds its passage', () =>
  expect(insultsIn(scenesOf(readText('Wat een hufter is dat.'))).length).toBeGreaterThan(0));
it('leaves the ordinary twin alone', () => expect(insultsIn(scenesOf(readText('Wat een dag is dat.')))).toEqual([]));
