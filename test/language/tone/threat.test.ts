// The reader of one kind of tone finds its passage and leaves the ordinary twin alone.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { scenesOf } from '../../../src/language/tone/scene';
import { threatsIn } from '../../../src/language/tone/threat';

it('finds its passage', () => expect(threatsIn(scenesOf(readText('Ik sla je in elkaar.'))).length).toBeGreaterThan(0));
it('leaves the ordinary twin alone', () => expect(threatsIn(scenesOf(readText('Ik sla een dag over.')))).toEqual([]));
