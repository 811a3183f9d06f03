// @vitest-environment happy-dom
// A picture is confirmed only when everybody on it is on the list and each of them agreed, on that very day.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ConsentCheck } from '../../src/consent-view/consent-check';
import type { InHand } from '../../src/consent-view/in-hand';
import { entryOf } from '../consent/people';
import { pressWords } from '../support/field';
import { buttonOf, draw } from '../ui/draw';

const entries = [
  entryOf(),
  entryOf({ label: 'Sem', consents: { facebook: 'no' } }),
  entryOf({ label: 'Noor', validUntil: '2026-07-31' }),
  entryOf({ label: 'Mila' }),
  entryOf({ label: 'Mila' }),
];
const deeds = {
  change: async () => true,
  unlock: async () => {},
  lock: async () => true,
  erase: async () => {},
};

function check(hand: InHand, there = true) {
  let day = '2026-11-21';
  let recorded = 0;
  const place = draw(
    <ConsentCheck
      hand={hand}
      deeds={deeds}
      id="one"
      channel="facebook"
      today={() => day}
      validMonths={0}
      language="nl"
      record={async () => {
        recorded += 1;
        return there;
      }}
    />,
  );
  const add = async (words: string) => {
    const field = place.querySelector<HTMLInputElement>('#one-search');
    await act(() => {
      if (field) field.value = words;
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(() => place.querySelector<HTMLButtonElement>('.consent-found button')?.click());
  };
  const record = () => buttonOf(place, 'Leg vast: iedereen vindt het goed');
  const everyone = () => act(() => place.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click());
  const later = (next: string) => {
    day = next;
  };
  return { place, add, record, everyone, times: () => recorded, later };
}

const open: InHand = { state: 'open', register: { entries }, hasLock: false, outcome: null };

it('records when everybody agreed and the list is whole', async () => {
  const { place, add, record, everyone, times } = check(open);
  expect(record()).toBeUndefined();
  await add('daan');
  expect(place.textContent).toContain('Iedereen in dit lijstje mag op Facebook.');
  expect(record()?.disabled).toBe(true);
  await everyone();
  await act(() => record()?.click());
  expect(times()).toBe(1);
  await expect.poll(() => place.textContent).toContain('Vastgelegd voor deze foto.');
});

it.each([
  ['sem', /mag niet.*Niet iedereen mag/],
  ['noor', /verlopen.*geldt nog/],
  ['mila', /onbekend.*telt als nee/],
  ['Fleur', /onbekend.*telt als nee/],
])('does not record with %s in the picture', async (name, words) => {
  const { place, add, record } = check(open);
  await add('daan');
  await add(name);
  expect(place.textContent).toMatch(words);
  expect(record()).toBeUndefined();
});

it('asks again whether the list is whole when it changed', async () => {
  const { place, add, record, everyone } = check(open);
  await add('daan');
  await everyone();
  await add('sem');
  await pressWords(place, '✕');
  await act(() => buttonOf(place, 'Haal Sem weg')?.click());
  await add('daan');
  expect(record()?.disabled).toBe(true);
});

it('looks at the day again at the very press', async () => {
  const { add, record, everyone, times, later } = check(open);
  await add('daan');
  await everyone();
  later('2027-08-01');
  await act(() => record()?.click());
  expect(times()).toBe(0);
});

it('says when the picture is gone', async () => {
  const { place, add, record, everyone } = check(open, false);
  await add('daan');
  await everyone();
  await act(() => record()?.click());
  await expect.poll(() => place.textContent).toContain('staat niet meer in je bericht');
});

it.each([
  [{ state: 'locked', wrong: false } as const, /op slot/],
  [{ state: 'spoiled', found: 1 } as const, /beschadigd/],
  [{ state: 'failed' } as const, /niet te lezen/],
  [{ state: 'reading' } as const, /geduld/],
])('shows how the register stands: %j', (hand, words) => {
  expect(check(hand).place.textContent).toMatch(words);
});
