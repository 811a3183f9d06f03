// A code that is given away is found, one that is talked about is not.
import { expect, it } from 'vitest';
import { formsOf } from '../../src/language/phrases';
import { secretCodesIn } from '../../src/language/secret-codes';
import { readText } from '../../src/language/text';

const given = (raw: string) => {
  const [sentence] = readText(raw).sentences;
  if (!sentence) throw new Error('no sentence');
  const cue = { name: 'password', from: 0, to: 1, start: 0, end: 1 };
  return secretCodesIn(sentence, formsOf(sentence), [cue]).length > 0;
};

it.each(['wachtwoord: Zomer2026', 'wachtwoord is 4711', 'wachtwoord = zonnebloem'])('gives: %s', raw =>
  expect(given(raw)).toBe(true),
);
it.each(['wachtwoord is belangrijk', 'wachtwoord vergeten in 2026', 'wachtwoord wijzigen'])('keeps: %s', raw =>
  expect(given(raw)).toBe(false),
);
