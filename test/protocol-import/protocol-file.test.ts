// What a person confirmed becomes a protocol file that our own schema accepts.
import { describe, expect, it } from 'vitest';
import { importedFrom } from '../../src/protocol-import/proposals';
import { type ConfirmedArticle, protocolFileFrom } from '../../src/protocol-import/protocol-file';
import { checkProtocolFile } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';
import { documentsOf } from './scoring';

const article = (id: string, words: string, ...confirmed: ConfirmedArticle['confirmed']): ConfirmedArticle => ({
  id,
  words,
  meant: 'staff',
  confirmed,
  reminds: false,
});
const file = (...articles: ConfirmedArticle[]) =>
  protocolFileFrom({ name: 'Onze afspraken', issued: '2026-09-01', articles, contacts: [] });

describe('every document, as proposed', () => {
  it.each([...documentsOf('develop'), ...documentsOf('check')])('$name is sound', ({ text }) => {
    const { title, articles, contacts, text: read } = importedFrom(text);
    const made = protocolFileFrom({
      name: title,
      issued: '2026',
      contacts: contacts.map(({ start, end, ...contact }) => contact),
      articles: articles.map(({ id, start, end, meant, proposals, reminds }) => ({
        id,
        words: read.slice(start, end),
        meant,
        confirmed: proposals,
        reminds,
      })),
    });
    expect(checkProtocolFile(made, rules)).toEqual({ ok: true, file: made });
  });
});

it('sets each rule once, on all its articles, as grave as the gravest, with what each says of how', () => {
  const made = file(
    article('1', 'Vraag toestemming.', {
      demand: 'images',
      severity: 'warning',
      details: { from: 'parents', ban: true },
    }),
    article('2', 'Elk jaar opnieuw.', { demand: 'images', severity: 'error', details: { yearly: true } }),
  );
  expect(made.rules?.['child-image-consent']).toEqual({
    severity: 'error',
    articles: ['1', '2'],
    options: { consentFrom: 'parents', consentLifts: false, validMonths: 12 },
  });
});

it('asks for both statements at once where both are demanded', () => {
  const made = file(
    article('1', 'Eigen mening.', { demand: 'opinion', severity: 'error', details: {} }),
    article('2', 'Derden.', { demand: 'third-parties', severity: 'error', details: {} }),
  );
  expect(made.rules?.['personal-opinion-disclaimer']).toMatchObject({ options: { withThirdParties: true } });
});

it('tells how each article works', () => {
  const made = file(
    article('1', 'Geen namen.', { demand: 'personal-data', severity: 'error', details: {} }),
    article('2', 'Twijfel? Vraag.', { demand: 'ask', severity: 'error', details: {} }),
    article('3', 'Voeg geen leerlingen toe.', { demand: 'befriending', severity: 'error', details: {} }),
    article('4', 'Wij zijn trots.'),
    { ...article('5', 'Ouders filmen niet.'), meant: 'others' },
    { ...article('6', 'Dit geldt voor iedereen.'), meant: 'scope' },
    { ...article('7', 'Besef dat het blijft staan.'), reminds: true },
    article('8', 'Fout? Haal het weg.', { demand: 'already-online', severity: 'error', details: {} }),
  );
  expect(made.articles?.map(({ how, action, scope }) => [how, action, scope].filter(Boolean).join(' '))).toEqual([
    'checked',
    'on-action ask',
    'on-action befriend',
    'shown',
    'other-audience',
    'checked true',
    'shown',
    'on-action already-online',
  ]);
  expect(made.reminders).toEqual(['7']);
  expect(made.alreadyOnline).toEqual([{ nl: 'Fout? Haal het weg.', en: 'Fout? Haal het weg.' }]);
  expect(checkProtocolFile(made, rules).ok).toBe(true);
});

it('keeps within what a file allows: long texts, braces, hidden characters, odd names', () => {
  const made = protocolFileFrom({
    name: '★ {x} ★'.repeat(40),
    issued: '2026',
    contacts: [],
    articles: [
      article(`nr ${'9'.repeat(300)}`, `Geen {namen}\u202e ${'woord '.repeat(300)}`),
      article('2', ' \u200b '),
    ],
  });
  expect(checkProtocolFile(made, rules)).toEqual({ ok: true, file: made });
  expect(made.articles).toHaveLength(1);
  expect(made.articles?.[0]?.text.nl).toMatch(/^Geen \(namen\) .*…$/u);
  expect(protocolFileFrom({ name: '…', issued: '2026', contacts: [], articles: [] }).id).toBe('eigen-protocol');
});
