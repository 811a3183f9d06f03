// Names are compared as people write them.
import { expect, it } from 'vitest';
import { plainest, same, searched } from '../../src/consent/label';
import { entryOf } from './people';

it('tells the same name from one that is like it', () => {
  expect(same(' Zoë', 'zoë')).toBe(true);
  expect(same('Zoë', 'Zoe')).toBe(false);
  expect(plainest(' Zoë  J.')).toBe('zoe j');
});

it('finds by parts of name and class', () => {
  const register = { entries: [entryOf({ label: 'Zoë', group: '5A' }), entryOf({ label: 'Sem', group: '5B' })] };
  const found = (words: string) => searched(register, words).map(({ label }) => label);
  expect(found('')).toEqual(['Zoë', 'Sem']);
  expect(found('zoe 5a')).toEqual(['Zoë']);
  expect(found('5')).toEqual(['Zoë', 'Sem']);
  expect(found('zoe 5b')).toEqual([]);
});

it('searches five thousand at once', () => {
  const entries = Array.from({ length: 5_000 }, (_, place) => entryOf({ label: `Leerling ${place}` }));
  expect(searched({ entries }, 'leerling 4999')).toHaveLength(1);
});
