// What an article is for, and how that is told.
import { describe, expect, it } from 'vitest';
import type { ArticleEntry } from '../../src/model/protocol-file';
import { DEEDS, deedIn, deedOf, severityOf, withDeed } from '../../src/protocol-editor/deed';

const article: ArticleEntry = { id: '1', text: { nl: 'a', en: 'a' }, how: 'checked' };
const rules = {
  insult: { severity: 'warning', articles: ['1'] },
  threat: { severity: 'error', articles: ['1', '2'] },
} as const;

it.each(DEEDS)('an article becomes %s and tells so', deed => {
  for (const before of DEEDS) expect(deedIn(withDeed(withDeed(article, before), deed))).toBe(deed);
});

it('keeps an action only where there is one', () => {
  const asking = withDeed({ ...article, how: 'on-action', action: 'report' }, 'on-action');
  expect(asking.action).toBe('report');
  expect(withDeed(asking, 'shown')).not.toHaveProperty('action');
  expect(withDeed(article, 'on-action').action).toBe('ask');
});

it('is as grave as its gravest rule', () => {
  expect(severityOf(article, rules)).toBe('error');
  expect(severityOf({ ...article, how: 'shown' }, rules)).toBeNull();
  expect(severityOf({ ...article, id: '3' }, rules)).toBeNull();
});

describe('in words', () => {
  it.each([
    [article, 'Let erop: Pas dit aan'],
    [{ ...article, id: '3' }, 'Er let nog geen regel op'],
    [{ ...article, scope: true }, 'Bepaalt waar het protocol over gaat'],
    [{ ...article, how: 'shown' as const }, 'Laat het zien'],
  ])('%#', (given, words) => expect(deedOf(given, rules, 'nl')).toBe(words));
});
