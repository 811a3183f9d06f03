// A very long text takes about as much longer as it is longer, whatever its shape.
import { describe, expect, it } from 'vitest';
import { checkFully } from '../../src/engine/check';
import { rules } from '../../src/rules/index';
import { draftOf, protocolOf } from '../support/draft';
import { growthOf } from '../support/growth';

const SHAPES: Readonly<Record<string, string>> = {
  spaces: ' ',
  'one letter': 'a',
  capitals: 'A',
  digits: '1',
  'letters and full stops': 'a.',
  'at signs': '@',
  hashes: '#',
  emoji: '😀',
  'one name': 'Sem ',
  'a full name': 'Noor van den Heuvel ',
  'no punctuation': 'mijn leerling heeft zijn moeder van een jongen uit de klas ',
  'open quotes': '"a ',
  brackets: '(((',
  'line breaks': '\n',
  'breaks and spaces': ' \n',
  'combining marks': 'e\u0301',
  'zero width': 'a\u200b',
  hyphens: 'a-',
  apostrophes: "a'",
  'a mail': 'a@b.nl ',
  'half a mail': 'a.a.a@',
  'phone digits': '06 ',
  abuse: 'kut ',
  'spaced letters': 'k u t ',
  'a disclaimer begun': 'dit is niet mijn ',
};
const SHORT = 20_000;
const LONG = 200_000;
/** Ten times the text may take this many times the effort: linear is 10, quadratic 100. */
const FACTOR = 30;

const protocol = protocolOf(Object.fromEntries(rules.map(rule => [rule.id, {}])));

function check(text: string): void {
  const draft = draftOf({ text, account: 'personal', replyTo: { text: text.slice(0, 2_000), author: 'a' } });
  checkFully(draft, protocol, rules, {
    onFault: (rule, error) => {
      throw new Error(`${rule} threw`, { cause: error });
    },
  });
}

function filled(shape: string, length: number): string {
  return shape.repeat(Math.ceil(length / shape.length)).slice(0, length);
}

describe('time grows with the text', () => {
  it.each(Object.entries(SHAPES))(
    '%s',
    (_name, shape) => {
      expect(growthOf(check, filled(shape, SHORT), filled(shape, LONG))).toBeLessThan(FACTOR);
    },
    120_000,
  );
});
