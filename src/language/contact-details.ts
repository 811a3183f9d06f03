// Finds phone numbers, e-mail addresses, street addresses and postcodes.
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import { ADDRESS, BIRTHDAY_NUMBER, EMAIL, PHONE_CUE, POSTCODE, SPELLED_EMAIL, STREET_WORD } from './contact-patterns';
import { passesElevenTest } from './eleven-test';
import { backTo, type PlainText, plainTextOf } from './plain-text';
import type { Span, Text } from './text';

export interface ContactHit extends Span {
  readonly kind: 'phone' | 'email' | 'address';
  /** As written. */
  readonly value: string;
  /** For e-mail: the domain in lower case; for spelled-out addresses too. */
  readonly domain?: string;
}

interface Found {
  readonly kind: ContactHit['kind'];
  readonly start: number;
  readonly end: number;
  readonly domain?: string;
}

/** The contact details in a text, in order and without overlap. Linear in the length of the text. */
export function contactDetailsIn(text: Text): ContactHit[] {
  const plain = plainTextOf(text.raw);
  const found = [...emailsIn(plain.plain), ...addressesIn(plain.plain), ...phonesIn(plain.plain)];
  const hits: ContactHit[] = [];
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  for (const { kind, start, end, domain } of inOrder) {
    if (start < reached) continue;
    reached = end;
    const span = backTo(plain, start, end);
    hits.push({ kind, ...span, value: text.raw.slice(span.start, span.end), ...(domain ? { domain } : {}) });
  }
  return hits;
}

function emailsIn(plain: PlainText['plain']): Found[] {
  const found: Found[] = [];
  if (plain.includes('@')) {
    for (const match of plain.matchAll(EMAIL)) {
      found.push({ kind: 'email', start: match.index, end: match.index + match[0].length, domain: domainOf(match[1]) });
    }
  }
  for (const match of plain.matchAll(SPELLED_EMAIL)) {
    const domain = domainOf((match.groups?.domain ?? '').replace(/ ?(?:[[(]?(?:punt|dot)[\])]?|\.) ?/giu, '.'));
    found.push({ kind: 'email', start: match.index, end: match.index + match[0].length, domain });
  }
  return found;
}

function domainOf(written: string | undefined): string {
  return (written ?? '').toLowerCase().replace(/\s/gu, '');
}

function addressesIn(plain: string): Found[] {
  const found: Found[] = [];
  for (const pattern of [ADDRESS, POSTCODE]) {
    for (const match of plain.matchAll(pattern)) {
      const street = match.groups?.street;
      if (street !== undefined && !STREET_WORD.test(street)) continue;
      found.push({ kind: 'address', start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** Numbers that the library knows, checked for a Dutch length; a citizen service number or a plain count is none. */
function phonesIn(plain: string): Found[] {
  if (!/\d[\d\s()./-]{5,22}\d/u.test(plain)) return [];
  const found: Found[] = [];
  for (const match of plain.matchAll(/(?<![\p{L}\d#])[+(]?\d[\d\s()./-]{5,22}\d(?![\d\p{L}])/gu)) {
    const from = match.index;
    for (const { startsAt, endsAt, number } of findPhoneNumbersInText(match[0], 'NL')) {
      const written = match[0].slice(startsAt, endsAt);
      const before = plain.slice(Math.max(0, from + startsAt - 40), from + startsAt);
      if (!isLikelyPhone(written, number.country, before)) continue;
      found.push({ kind: 'phone', start: from + startsAt, end: from + endsAt });
    }
  }
  return found;
}

function isLikelyPhone(written: string, country: string | undefined, before: string): boolean {
  const digits = written.replace(/\D/gu, '');
  if (/[A-Za-z]{2}\d{2}[ .-]?[A-Za-z]{4}[ .-]?[\d ]{0,8}$/u.test(before)) return false;
  if (written.startsWith('+') || digits.startsWith('00')) return true;
  if (country !== undefined && country !== 'NL') return PHONE_CUE.test(before);
  if (/^0[89]00/u.test(digits)) return true;
  if (BIRTHDAY_NUMBER.test(written) || /(?:nummer|nr|factuur|order|iban|rekening)\W{0,3}$/iu.test(before)) {
    return PHONE_CUE.test(before) && digits.length === 10;
  }
  if (digits.length === 9 && passesElevenTest(digits)) return false;
  return digits.length === 10 && digits.startsWith('0');
}
