// Plain characters with a way back.
import { expect, it } from 'vitest';
import { backTo, plainTextOf } from '../../src/language/plain-text';

it('leaves an ordinary text alone', () => {
  expect(plainTextOf('Eén café – nee')).toMatchObject({ plain: 'Eén café - nee' });
  expect(plainTextOf('gewoon').origin).toBeNull();
});

it('writes full-width digits plainly and drops what cannot be seen', () => {
  const raw = 'a\u200b０６ 👍 1';
  const text = plainTextOf(raw);
  expect(text.plain).toBe('a06 👍 1');
  const { start, end } = backTo(text, 1, 3);
  expect(raw.slice(start, end)).toBe('０６');
});
