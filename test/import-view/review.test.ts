// What a person decides changes the protocol, and nothing else does.
import { expect, it } from 'vitest';
import { fileFrom, isIssued, reviewOf, withArticle, withDemand } from '../../src/import-view/review';

const review = reviewOf(
  'Afspraken\n\nHet is verboden om:\n- te schelden;\n- namen van leerlingen te noemen.\n\nBij twijfel bel je de directeur, Jan de Boer, j@school.example.',
  '2026-09-01',
);
const [first] = review.articles;
if (!first) throw new Error('no article');

it('proposes that everything holds, and takes today where the document names no day', () => {
  expect(review).toMatchObject({ name: 'Afspraken', issued: '2026-09-01' });
  expect(review.articles.flatMap(({ demands }) => demands).every(({ holds }) => holds)).toBe(true);
});

it('gives an article the words that introduce its list', () => {
  expect(fileFrom(review).articles?.[0]?.text.nl).toBe('Het is verboden om: te schelden;');
});

it('leaves out what does not hold, also a contact', () => {
  const rejected = withArticle(review, first.id, { demands: withDemand(first, 'decency', { holds: false }) });
  expect(Object.keys(fileFrom(rejected).rules ?? {})).not.toContain('insult');
  expect(
    fileFrom({ ...review, contacts: review.contacts.map(each => ({ ...each, holds: false })) }),
  ).not.toHaveProperty('school');
  expect(fileFrom(review).school?.contacts).toEqual([
    { role: 'directeur', name: 'Jan de Boer', email: 'j@school.example' },
  ]);
});

it('adds a demand that was missed, resting on no sentence', () => {
  expect(withDemand(first, 'hours', { holds: true }).at(-1)).toMatchObject({
    demand: 'hours',
    holds: true,
    rests: null,
  });
});

it('knows a day and a year', () => {
  expect(['2026', '2026-09-01'].every(isIssued)).toBe(true);
  expect(['', '26', '2026-13-01', '2026-02-31', 'morgen'].some(isIssued)).toBe(false);
});
