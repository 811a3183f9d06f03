// @vitest-environment happy-dom
// Someone is found by name or class; who is not in the register can be named all the same.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ConsentPick, type Shown } from '../../src/consent-view/consent-pick';
import { entryOf } from '../consent/people';
import { draw } from '../ui/draw';

const register = { entries: [entryOf(), entryOf({ group: 'groep 6' }), entryOf(), entryOf({ label: 'Sem' })] };

async function offered(words: string, shown: readonly Shown[] = []) {
  const picked: Shown[] = [];
  const place = draw(
    <ConsentPick register={register} id="one" shown={shown} language="nl" pick={one => picked.push(one)} />,
  );
  const field = place.querySelector<HTMLInputElement>('#one-search');
  await act(() => {
    if (field) field.value = words;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const buttons = [...place.querySelectorAll('button')];
  return { picked, buttons, names: buttons.map(button => button.textContent) };
}

it('offers each person once', async () => {
  expect((await offered('daan')).names).toEqual(['Daan groep 5', 'Daan groep 6']);
  const shown = [{ label: 'Daan', group: 'groep 5', kind: 'pupil' as const }];
  expect((await offered('daan', shown)).names).toEqual(['Daan groep 6']);
  expect((await offered('')).names).toEqual([]);
});

it('takes whoever is pressed', async () => {
  const { picked, buttons } = await offered('sem');
  await act(() => buttons[0]?.click());
  expect(picked).toEqual([{ label: 'Sem', group: 'groep 5', kind: 'pupil' }]);
});

it('takes a stranger as unknown', async () => {
  const { picked, buttons, names } = await offered('Fleur');
  expect(names).toEqual(['“Fleur” staat niet in de lijst: onbekend']);
  await act(() => buttons[0]?.click());
  expect(picked).toEqual([{ label: 'Fleur', group: '' }]);
});
