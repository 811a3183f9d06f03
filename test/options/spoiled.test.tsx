// @vitest-environment happy-dom
// What could not be read is named, can be saved whole, and goes only when it is thrown away.
import { expect, it } from 'vitest';
import { Spoiled } from '../../src/options/spoiled';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

function spoiled(values: Readonly<Record<string, unknown>>) {
  const deeds: string[] = [];
  const place = draw(
    <Spoiled
      spoiled={values}
      language="nl"
      download={(name, words) => deeds.push(name, words)}
      forget={() => deeds.push('forget')}
    />,
  );
  return { place, deeds };
}

it('hands over what was there', async () => {
  const { place, deeds } = spoiled({ theme: 'pink', school: [1] });
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('theme, school');
  await pressWords(place, 'Bewaar wat er stond in een bestand');
  expect(JSON.parse(deeds[1] ?? '')).toEqual({ theme: 'pink', school: [1] });
  await pressWords(place, 'Gooi weg wat er stond');
  expect(deeds.at(-1)).toBe('forget');
});

it('is silent when everything could be read', () => {
  expect(spoiled({}).place.textContent).toBe('');
});
