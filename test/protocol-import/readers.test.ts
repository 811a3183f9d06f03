// Each sentence demands what a person reads in it, and look-alikes demand nothing.
import { describe, expect, it } from 'vitest';
import { DEMANDS } from '../../src/protocol-import/demand';
import { importedFrom } from '../../src/protocol-import/proposals';
import { SENTENCES } from './sentences';

function demandsOf(words: string): string[] {
  const [heading, body] = words.includes(' :: ') ? words.split(' :: ') : ['', words];
  const { articles } = importedFrom(heading ? `Titel\n\n${heading}\n\n1. ${body}` : `1. ${body}`);
  return articles.flatMap(article => article.proposals.map(proposal => proposal.demand)).sort();
}

describe('demands', () => {
  it.each(SENTENCES.map(([words, ...demands]) => ({ words, demands })))('$words', ({ words, demands }) => {
    expect(demandsOf(words)).toEqual([...demands].sort());
  });
});

it('every demand has sentences, and there are look-alikes', () => {
  const shown = new Set(SENTENCES.flatMap(([, ...demands]) => demands));
  expect(DEMANDS.filter(demand => !shown.has(demand))).toEqual([]);
  expect(SENTENCES.filter(([, ...demands]) => demands.length === 0).length).toBeGreaterThan(45);
});

it.each([
  [
    'Foto’s van leerlingen alleen met schriftelijke toestemming van de ouders, elk jaar opnieuw.',
    { from: 'parents', written: true, yearly: true },
  ],
  [
    'Plaats geen foto’s van leerlingen op je account, ook niet met toestemming van de ouders.',
    { from: 'parents', ban: true },
  ],
  ['Foto’s van leerlingen alleen met toestemming van de directie.', { from: 'organisation' }],
  ['Foto’s alleen met toestemming van alle betrokkenen.', { from: 'those-concerned' }],
  ['In een discussie over school vermeld je bij welke school je werkt.', { mustName: true }],
  ['Voer geen discussie met ouders, collega’s of de schoolleiding.', { alsoColleagues: true }],
  ['Overleg eerst intern voordat je op kritiek reageert.', { anyNegative: true }],
  ['Huiswerk en uitstapjes lopen via Social Schools en niet via Facebook.', { channel: 'Social Schools' }],
])('says how: %s', (words, details) => {
  expect(importedFrom(`1. ${words}`).articles[0]?.proposals[0]?.details).toMatchObject(details);
});
