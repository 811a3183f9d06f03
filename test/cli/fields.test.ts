// Reading members of an object: absent and null are the same, everything else must fit.
import { expect, it } from 'vitest';
import { faultText } from '../../src/cli/fault';
import {
  join,
  listAt,
  objectAt,
  oneOf,
  optionalText,
  optionalTexts,
  present,
  textAt,
  wrong,
} from '../../src/cli/fields';

it('reads what fits', () => {
  expect(textAt({ a: '' }, 'a', '')).toBe('');
  expect(optionalText({ a: null }, 'a', '')).toBeUndefined();
  expect(optionalTexts({ a: ['x'] }, 'a', '')).toEqual(['x']);
  expect(listAt(undefined, 'a')).toEqual([]);
  expect(oneOf({ a: 'y' }, 'a', '', ['x', 'y'])).toBe('y');
  expect(objectAt({ a: 1 }, 'a')).toEqual({ a: 1 });
  expect([present(0), present(null), join('a', 'b'), join('', 'b')]).toEqual([true, false, 'a.b', 'b']);
});

it('refuses what does not', () => {
  expect(() => textAt({}, 'a', 'b')).toThrow('b.a: this is missing');
  expect(() => objectAt([], 'a')).toThrow('a: this says []');
  expect(() => listAt({}, 'a')).toThrow('a: this says {}');
  expect(() => oneOf({ a: 'z' }, 'a', '', ['x', 'y'])).toThrow('one of "x", "y"');
  expect(faultText(wrong('a', 'x'.repeat(500), 'kort', 'short'))?.nl.length).toBeLessThan(120);
});
