// @vitest-environment happy-dom
// An article that is not for staff proposes nothing.
import { expect, it } from 'vitest';
import { ArticleCard } from '../../src/import-view/article-card';
import { type ReviewedArticle, reviewOf } from '../../src/import-view/review';
import { draw } from '../ui/draw';

const { text, articles } = reviewOf('1. Scheld niet. Noem geen namen.', '2026');
const card = (own: Partial<ReviewedArticle>) => {
  const [article] = articles;
  if (!article) throw new Error('no article');
  return draw(<ArticleCard article={{ ...article, ...own }} text={text} language="nl" change={() => {}} />);
};

it('names the article and quotes the sentence of each proposal', () => {
  const place = card({});
  expect(place.querySelector('h4')?.textContent).toBe('Artikel 1');
  expect([...place.querySelectorAll('q')].map(quote => quote.textContent).sort()).toEqual([
    'Noem geen namen.',
    'Scheld niet.',
  ]);
  expect(card({ id: 'Toon 2' }).querySelector('h4')?.textContent).toBe('Toon 2');
});

it('proposes nothing for others', () => {
  const place = card({ meant: 'others' });
  expect(place.querySelectorAll('input, mark')).toHaveLength(0);
});
