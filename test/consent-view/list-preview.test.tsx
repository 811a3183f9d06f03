// @vitest-environment happy-dom
// What would be stored is told in numbers, and what cannot be read by line and column.
import { expect, it } from 'vitest';
import { tableOf } from '../../src/consent/table';
import { ListPreview, type Plan, planFor } from '../../src/consent-view/list-preview';
import { buttonOf, draw } from '../ui/draw';

function preview(text: string, own: Partial<Plan> = {}) {
  const table = tableOf(text);
  const plan = { ...planFor(table, '2026-11-21', 'lijst.csv', { entries: [] }), ...own };
  const place = draw(
    <ListPreview table={table} plan={plan} today="2026-11-21" language="nl" store={async () => {}} cancel={() => {}} />,
  );
  return { words: place.textContent ?? '', ready: buttonOf(place, 'Bewaar deze lijst')?.disabled === false };
}

it('counts people, answers and namesakes', () => {
  const { words, ready } = preview('naam;groep;facebook\nDaan;5;ja\nDaan;5;nee\nSem;6;');
  expect(words).toContain('3 personen · 1 keer ja, 1 keer nee, 1 keer onbekend');
  expect(words).toContain('2 personen hebben in hun klas een naamgenoot');
  expect(ready).toBe(true);
});

it('names what cannot be read, and stores it as unknown', () => {
  const { words, ready } = preview('naam;facebook\nDaan;ja\nNoor;ja\nSem;misschien');
  expect(words).toContain('Regel 4, kolom 2: “misschien” is geen ja of nee.');
  expect(words).toContain('2 keer ja, 0 keer nee, 1 keer onbekend');
  expect(ready).toBe(true);
});

it('stores nothing of a broken file', () => {
  const { words, ready } = preview('naam;facebook\nDaan;"ja');
  expect(words).toContain('1 regel is kapot');
  expect(words).toContain('Regel 2, kolom 2: dit aanhalingsteken wordt nergens gesloten.');
  expect(ready).toBe(false);
});

it.each([
  [{ mapping: ['skip', 'facebook'] as const }, /kolom de naam/],
  [{ mapping: ['label', 'skip'] as const }, /minstens een kolom met toestemming/],
  [{ mapping: ['label', 'label'] as const }, /dezelfde betekenis/],
])('asks for a mapping that can be used: %j', (own, problem) => {
  const { words, ready } = preview('naam;facebook\nDaan;ja', own);
  expect(words).toMatch(problem);
  expect(ready).toBe(false);
});

it('wants a last day', () => {
  expect(preview('naam;facebook\nDaan;ja', { validUntil: '' }).ready).toBe(false);
});
