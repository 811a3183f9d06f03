// @vitest-environment happy-dom
// What was found is said in the place that takes the focus, with what was left out.
import { expect, it } from 'vitest';
import { reviewOf } from '../../src/import-view/review';
import { ReviewForm } from '../../src/import-view/review-form';
import { draw } from '../ui/draw';

it('counts, takes the focus, and names what was left out', () => {
  const review = reviewOf('Afspraken\n\n1. Scheld niet.\n\n- 1 -\n\n2. Noem geen namen.', '2026');
  const place = draw(<ReviewForm review={review} language="nl" change={() => {}} open={() => {}} again={() => {}} />);
  expect(document.activeElement?.textContent).toBe('2 artikelen, 2 voorstellen');
  expect(place.textContent).toContain('Weggelaten: - 1 -');
});
