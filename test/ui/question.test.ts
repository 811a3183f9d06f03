// The prepared question names the draft, the findings and their articles, and fits in a mail.
import { expect, it } from 'vitest';
import { mailTo, wordsOfQuestion } from '../../src/ui/question';
import { findingOf } from './draw';

const findings = [findingOf({ ranges: [{ start: 0, end: 4 }] })];
const question = { draft: 'Juf is stom.\n\nEcht.', findings, language: 'nl' } as const;

it('quotes the draft and names each finding with its article', () => {
  expect(wordsOfQuestion(question)).toContain('> Juf is stom.\n>\n> Echt.');
  expect(wordsOfQuestion(question)).toContain('- Scheldwoord (Artikel 4.B.2): Dit kwetst.');
  expect(wordsOfQuestion({ ...question, language: 'en' })).toContain('- Abuse (Article 4.B.2): This hurts.');
});

it('leaves out what there is not', () => {
  expect(wordsOfQuestion({ draft: '', findings: [], language: 'nl' })).toBe('Hallo,\n\nWat is jouw advies?\n\nGroet,');
});

it('makes an address that a mail program understands', () => {
  const { address, whole } = mailTo({ role: 'directeur', email: 'directie+post@school.example' }, question);
  const url = new URL(address);
  expect(whole).toBe(true);
  expect(url.protocol).toBe('mailto:');
  expect(decodeURIComponent(url.pathname)).toBe('directie+post@school.example');
  expect(url.searchParams.get('body')).toContain('> Juf is stom.\r\n');
});

it('leaves a draft out that would make the address too long, and tells so', () => {
  const { address, whole } = mailTo({ role: 'x', email: 'a@b.example' }, { ...question, draft: 'é'.repeat(2_000) });
  expect(whole).toBe(false);
  expect(address.length).toBeLessThanOrEqual(2_000);
  expect(new URL(address).searchParams.get('body')).toContain('Scheldwoord');
});

it('never breaks an address inside a character', () => {
  const many = Array.from({ length: 60 }, () => findingOf());
  const { address } = mailTo({ role: 'x', email: 'a@b.example' }, { draft: 'x', findings: many, language: 'nl' });
  expect(() => decodeURIComponent(address)).not.toThrow();
});

it('cannot be led astray by an address', () => {
  const { address } = mailTo({ role: 'x', email: 'a@b.example?cc=evil@evil.example' }, { ...question, findings: [] });
  expect(address).not.toContain('?cc=');
});
