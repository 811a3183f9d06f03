// Whole documents, read as a person labelled them: nine of ten demands found, at most one in twenty wrong.
import { describe, expect, it } from 'vitest';
import { importedFrom } from '../../src/protocol-import/proposals';
import { documentsOf, type Half, scoreOfHalf } from './scoring';

describe.each<Half>(['develop', 'check'])('documents to %s', half => {
  const score = scoreOfHalf(half);

  it('finds nine of ten demands', () => {
    expect(score.recall, score.misses.join('\n')).toBeGreaterThanOrEqual(0.9);
  });

  it('is wrong at most once in twenty', () => {
    expect(score.precision, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('rests on the right sentence, with the right severity and details', () => {
    const most = score.hits * 0.05;
    expect(score.sentences.length, score.sentences.join('\n')).toBeLessThanOrEqual(most);
    expect(score.severities.length, score.severities.join('\n')).toBeLessThanOrEqual(most);
    expect(score.details.length, score.details.join('\n')).toBeLessThanOrEqual(most);
  });
});

it('is measured on documents of many kinds', () => {
  expect(documentsOf('develop').length).toBeGreaterThanOrEqual(6);
  expect(documentsOf('check').length).toBeGreaterThanOrEqual(6);
});

it('gives ranges that cut whole sentences out of the text', () => {
  for (const { text } of documentsOf('develop')) {
    const read = importedFrom(text);
    for (const { start, end, proposals } of read.articles) {
      for (const proposal of proposals) {
        expect(proposal.start >= start && proposal.end <= end).toBe(true);
        expect(read.text.slice(proposal.start, proposal.end)).toMatch(/^\S[\s\S]*\S$/u);
      }
    }
  }
});

it('stands anything', () => {
  for (const text of ['', '\0', '1.', '- ', '|||', '?'.repeat(5_000), '1. a\n'.repeat(3_000), '😀'.repeat(2_000)]) {
    expect(importedFrom(text).articles.flatMap(article => article.proposals)).toEqual([]);
  }
});
