// The prepared question names findings and articles, never the draft.
import { expect, it } from 'vitest';
import { mailTo, questionAbout } from '../../src/popup/question';
import { findingOf } from '../ui/draw';

const findings = [findingOf({ ranges: [{ start: 0, end: 4 }] })];

it('names each finding with its article', () => {
  expect(questionAbout(findings, 'nl')).toContain('- Scheldwoord (Artikel 4.B.2): Dit kwetst.');
  expect(questionAbout(findings, 'en')).toContain('- Abuse (Article 4.B.2): This hurts.');
});

it('makes an address that a mail program understands', () => {
  const address = new URL(mailTo({ role: 'directeur', email: 'directie+post@school.example' }, findings, 'nl'));
  expect(address.protocol).toBe('mailto:');
  expect(decodeURIComponent(address.pathname)).toBe('directie+post@school.example');
  expect(address.searchParams.get('body')).toContain('Scheldwoord');
});

it('cannot be led astray by an address', () => {
  expect(mailTo({ role: 'x', email: 'a@b.example?cc=evil@evil.example' }, [], 'nl')).not.toContain('?cc=');
});
