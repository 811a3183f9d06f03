// The words of an answer: a line for machines, a page for people.
import { expect, it } from 'vitest';
import { answerLine, answerPage } from '../../src/cli/answer';
import type { Finding } from '../../src/model/finding';
import { protocolOf } from '../support/draft';

const both = (nl: string, en: string) => ({ nl, en });
const finding: Finding = {
  key: 'person-name:Daan',
  rule: 'person-name',
  title: both('Naam', 'Name'),
  severity: 'error',
  articles: [{ id: '4.A.2', text: both('Deel geen namen.', 'Share no names.') }],
  ranges: [{ start: 0, end: 4 }],
  message: { what: both('Wat.', 'What.'), why: both('Waarom.', 'Why.'), todo: both('Doe.', 'Do.') },
  fixes: [{ kind: 'action', label: both('Vraag het', 'Ask'), action: 'ask-contact' }],
};

it('answers a case in one line', () => {
  expect(JSON.parse(answerLine('one', [finding], 'nl'))).toEqual({
    id: 'one',
    findings: [
      {
        rule: 'person-name',
        severity: 'error',
        articles: ['4.A.2'],
        ranges: [{ start: 0, end: 4 }],
        message: 'Wat. Waarom. Doe.',
      },
    ],
  });
  expect(answerLine('a\nb', [], 'en')).not.toContain('\n');
});

it('answers a draft on a page', () => {
  const page = answerPage(
    'Daan won.',
    protocolOf({}),
    [finding, { ...finding, severity: 'warning', ranges: [] }],
    'nl',
  );
  expect(page).toBe(
    [
      'Testprotocol (2026): 1 × pas dit aan, 1 × let op',
      '',
      '[pas dit aan] Naam: "Daan"',
      '  Wat.',
      '  Waarom.',
      '  Doe.',
      '  Artikel 4.A.2: Deel geen namen.',
      '  Wat je kunt doen: Vraag het',
      '',
      '[let op] Naam',
      '  Wat.',
      '  Waarom.',
      '  Doe.',
      '  Artikel 4.A.2: Deel geen namen.',
      '  Wat je kunt doen: Vraag het',
      '',
    ].join('\n'),
  );
});

it('says in words that there is nothing to remark', () => {
  expect(answerPage('Hoi.', protocolOf({}), [], 'en')).toContain('No remarks');
});
