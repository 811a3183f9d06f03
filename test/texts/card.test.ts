// The card at marked words speaks both languages.
import { expect, it } from 'vitest';
import { cardText } from '../../src/texts/card';

it('fills in values and takes the plural', () => {
  expect(cardText('nl', 'all.fix', { count: 2 })).toBe('Herstel 2 opmerkingen in één keer');
  expect(cardText('en', 'all.fix', { count: 1 })).toBe('Fix 1 remark');
});
