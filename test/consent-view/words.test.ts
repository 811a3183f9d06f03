// Faults are told with their place, days as people write them, and an exported file is understood again.
import { expect, it } from 'vitest';
import { guessedMapping, TARGETS } from '../../src/consent/columns';
import { GIVERS, KINDS } from '../../src/consent/register';
import { answerIn, giverIn, kindIn } from '../../src/consent/words';
import { channelName, dayWords, exportWords, faultWords, targetName } from '../../src/consent-view/words';

it('names channels, columns and days', () => {
  expect(channelName('nl', 'app')).toBe('Besloten app');
  expect(dayWords('nl', '2027-07-31')).toBe('31 juli 2027');
  expect(dayWords('en', '2027-07-31')).toBe('July 31, 2027');
  expect(new Set(TARGETS.map(target => targetName('nl', target))).size).toBe(TARGETS.length);
});

it('tells a fault with line and column', () => {
  const fault = { line: 1204, column: 3, kind: 'answer' as const, found: 'misschien' };
  expect(faultWords('nl', fault)).toBe('Regel 1204, kolom 3: “misschien” is geen ja of nee.');
  expect(faultWords('en', { line: 2, column: 1, kind: 'open' })).toBe(
    'Line 2, column 1: this quotation mark is never closed.',
  );
});

it.each(['nl', 'en'] as const)('what is written in %s is read back', language => {
  const { header, answer, giver, kind } = exportWords(language);
  const facts = TARGETS.filter(target => !['skip', 'surname', 'social'].includes(target));
  expect(guessedMapping({ header, rows: [] })).toEqual(facts);
  expect((['yes', 'no', 'unknown'] as const).map(one => answerIn(answer(one)))).toEqual(['yes', 'no', 'unknown']);
  expect(GIVERS.map(one => giverIn(giver(one)))).toEqual(GIVERS);
  expect(KINDS.map(one => kindIn(kind(one)))).toEqual(KINDS);
});
