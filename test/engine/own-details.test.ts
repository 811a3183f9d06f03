// Whose contact details stand in a draft.
import { describe, expect, it } from 'vitest';
import { isAuthors, isNoPersons, isOnDomain, isPrivateMail } from '../../src/engine/own-details';
import { readDraft } from '../../src/engine/reading';
import type { ExampleDraft } from '../../src/engine/rule';
import { disclaimers, draftOf, school } from '../support/draft';

function first(example: ExampleDraft) {
  const own = { ...school, ownDetails: ['Dorpsstraat 1, 2719 AB Zoetermeer', '079-3412233'] };
  const reading = readDraft(draftOf(example), { school: own, author: { role: 'teacher' }, disclaimers });
  const [hit] = reading.contacts;
  if (!hit) throw new Error(`no contact detail in ${example.text}`);
  return { reading, hit };
}

describe('no person', () => {
  it.each([
    'Bel 079 341 22 33 voor een plek.',
    'Kom naar Dorpsstraat 1.',
    'Mail info@anderebedrijf.nl voor kaartjes',
    'Mail directie@regenboog.example',
    'Bel 0800-0432',
    'Open dag: Kerklaan 5, 2711 AA Zoetermeer',
    'Naar het museum, Parkweg 8',
  ])('%s', text => {
    const { reading, hit } = first({ text });
    expect(isNoPersons(reading, hit)).toBe(true);
  });
});

describe('a person', () => {
  it.each(['Bel haar op 06-12345678', 'Opa woont op Kerklaan 5', 'Mail pietje@gmail.com'])('%s', text => {
    const { reading, hit } = first({ text });
    expect(isNoPersons(reading, hit)).toBe(false);
  });
});

it('knows the author by the first person', () => {
  const own = first({ text: 'Mail mij op jan@gmail.com' });
  const other = first({ text: 'Mail haar op jan@gmail.com' });
  expect(isAuthors(own.reading, own.hit)).toBe(true);
  expect(isAuthors(other.reading, other.hit)).toBe(false);
});

it('knows private mail and own domains', () => {
  const { reading, hit } = first({ text: 'jan@gmail.com' });
  expect(isPrivateMail(reading, hit)).toBe(true);
  expect(isPrivateMail(reading, { ...hit, domain: 'regenboog.example' })).toBe(false);
  expect(isOnDomain('mail.regenboog.example', ['regenboog.example'])).toBe(true);
  expect(isOnDomain('notregenboog.example', ['regenboog.example'])).toBe(false);
});
