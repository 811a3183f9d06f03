// The reader of one kind of tone finds its passage and leaves the ordinary twin alone.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { accusationsIn } from '../../../src/language/tone/accusation';
import { scenesOf } from '../../../src/language/tone/scene';

it('finds its passage', () =>
  expect(accusationsIn(scenesOf(readText('De directeur liegt.'))).length).toBeGreaterThan(0));
it('leaves the ordinary twin alone', () =>
  expect(accusationsIn(scenesOf(readText('De directeur lacht.')))).toEqual([]));
