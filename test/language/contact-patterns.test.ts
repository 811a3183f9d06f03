// The patterns of contact details on single forms.
import { expect, it } from 'vitest';
import { BIRTHDAY_NUMBER, EMAIL, PHONE_CUE, STREET_WORD } from '../../src/language/contact-patterns';

it('knows streets by their ending', () => {
  expect(['Dorpsstraat', 'Lindelaan', 'Kerkweg', 'Kade'].every(word => STREET_WORD.test(word))).toBe(true);
  expect(['Groep', 'Jaargang', 'Bladzijde'].some(word => STREET_WORD.test(word))).toBe(false);
});

it('takes the domain of an address', () => {
  expect([...'x jan@a.b.nl y'.matchAll(EMAIL)].map(match => match[1])).toEqual(['a.b.nl']);
});

it('knows dates and cues', () => {
  expect(BIRTHDAY_NUMBER.test('12-05-2014')).toBe(true);
  expect(BIRTHDAY_NUMBER.test('0612345678')).toBe(false);
  expect(PHONE_CUE.test('bel mama op ')).toBe(true);
  expect(PHONE_CUE.test('het is vandaag ')).toBe(false);
});
