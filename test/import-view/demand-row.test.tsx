// @vitest-environment happy-dom
// A proposal says what it watches for and how; only rules have a weight.
import { expect, it } from 'vitest';
import { DemandRow, detailWords } from '../../src/import-view/demand-row';
import type { ReviewedDemand } from '../../src/import-view/review';
import { draw } from '../ui/draw';

const row = (own: Partial<ReviewedDemand>, quote: string | null = null) =>
  draw(
    <ul>
      <DemandRow
        article="1"
        reviewed={{ demand: 'images', severity: 'warning', details: {}, holds: true, rests: null, ...own }}
        quote={quote}
        language="nl"
        change={() => {}}
      />
    </ul>,
  );

it('shows weight and sentence', () => {
  const place = row({}, 'Vraag de ouders.');
  expect(place.querySelector('select')?.value).toBe('warning');
  expect(place.querySelector('q')?.textContent).toBe('Vraag de ouders.');
});

it('has no weight where it is an action, or does not hold', () => {
  expect(row({ demand: 'ask' }).querySelector('select')).toBeNull();
  expect(row({ holds: false }).querySelector('select')).toBeNull();
});

it('puts into words how it is to be done', () => {
  expect(detailWords({ from: 'parents', written: true, yearly: true }, 'nl')).toEqual([
    'toestemming van de ouders',
    'op papier of formulier',
    'elk jaar opnieuw',
  ]);
  expect(detailWords({ ban: true, from: 'parents' }, 'en')).toEqual(['not allowed even with consent']);
  expect(detailWords({ channel: 'Parro' }, 'nl')).toEqual(['via Parro']);
});
