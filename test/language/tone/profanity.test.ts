// The reader of one kind of tone finds its passage and leaves the ordinary twin alone.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { profanityIn } from '../../../src/language/tone/profanity';
import { scenesOf } from '../../../src/language/tone/scene';

it('finds its passage', () => expect(profanityIn(scenesOf(readText('Wat een kutdag.'))).length).toBeGreaterThan(0));
it('leaves the ordinary twin alone', () => expect(profanityIn(scenesOf(readText('Wat een fijne dag.')))).toEqual([]));
