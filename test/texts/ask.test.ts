// A question to the school speaks both languages.
import { expect, it } from 'vitest';
import { askText } from '../../src/texts/ask';

it('fills in whom it goes to', () => {
  expect(askText('nl', 'ask.mail', { name: 'de directeur' })).toBe('Maak een mail aan de directeur');
  expect(askText('en', 'ask.mail', { name: 'the head' })).toBe('Write an e-mail to the head');
});
