// @vitest-environment happy-dom
// Each kind of option has its own field, and what does not fit is not taken.
import { expect, it } from 'vitest';
import type { OptionValue } from '../../src/model/protocol';
import { OptionField } from '../../src/protocol-editor/option-field';
import { fill } from '../support/field';
import { draw } from '../ui/draw';
import { pick } from './desk';

const label = { nl: 'Naam', en: 'Name' };

function field(value: OptionValue, values?: Record<string, { nl: string; en: string }>) {
  const chosen: OptionValue[] = [];
  const place = draw(
    <OptionField
      id="option"
      text={{ label, ...(values ? { values } : {}) }}
      value={value}
      language="en"
      onChange={next => chosen.push(next)}
    />,
  );
  return { place, chosen };
}

it('yes or no', async () => {
  const { place, chosen } = field(false);
  await pick(place, 'option', true);
  expect(chosen).toEqual([true]);
});

it('a whole number', async () => {
  const { place, chosen } = field(3);
  await fill(place, 'option', '12');
  await fill(place, 'option', '');
  expect(chosen).toEqual([12, 3]);
});

it('one of the values of the rule, by its meaning', async () => {
  const { place, chosen } = field('parents', { parents: label, organisation: { nl: 'Bestuur', en: 'Board' } });
  expect([...place.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual(['Name', 'Board']);
  await pick(place, 'option', 'organisation');
  expect(chosen).toEqual(['organisation']);
});

it('words, never none', async () => {
  const { place, chosen } = field('Parro');
  await fill(place, 'option', ' Social Schools ');
  await fill(place, 'option', ' ');
  expect(chosen).toEqual(['Social Schools', 'Parro']);
});

it('a list', async () => {
  const { place, chosen } = field(['a']);
  await fill(place, 'option', 'b\n\nc');
  expect(chosen).toEqual([['b', 'c']]);
});
