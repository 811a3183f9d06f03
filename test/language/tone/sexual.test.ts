// The reader of one kind of tone finds its passage and leaves the ordinary twin alone.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { scenesOf } from '../../../src/language/tone/scene';
import { sexualRemarksIn } from '../../../src/language/tone/sexual';

it('finds its passage', () =>
  expect(sexualRemarksIn(scenesOf(readText('Jij bent zo geil.'))).length).toBeGreaterThan(0));
it('leaves the ordinary twin alone', () =>
  expect(sexualRemarksIn(scenesOf(readText('Jij bent zo lief.')))).toEqual([]));
