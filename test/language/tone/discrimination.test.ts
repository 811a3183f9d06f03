// The reader of one kind of tone finds its passage and leaves the ordinary twin alone.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { hostilityIn } from '../../../src/language/tone/discrimination';
import { scenesOf } from '../../../src/language/tone/scene';

it('finds its passage', () => expect(hostilityIn(scenesOf(readText('Turken zijn dieven.'))).length).toBeGreaterThan(0));
it('leaves the ordinary twin alone', () =>
  expect(hostilityIn(scenesOf(readText('Turken wonen hier ook.')))).toEqual([]));
