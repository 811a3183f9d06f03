// Mentions of groups, what describes them and what stands for them.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { markGroups } from '../../../src/language/tone/groups';
import { linesOf } from '../../../src/language/tone/units';

const having = (name: string, text: string): string[] => {
  const lines = linesOf(readText(text));
  markGroups(lines);
  return lines.flatMap(line => line.units.filter(unit => unit.classes.has(name)).map(unit => unit.form));
};

it('finds nouns and descriptions', () => {
  expect(having('group', 'Daar lopen moslims')).toEqual(['moslims']);
  expect(having('group', 'zwarte mensen')).toEqual(['mensen']);
  expect(having('group', 'kinderen met een beperking')).toEqual(['kinderen']);
  expect(having('group', 'lange mensen')).toEqual([]);
});
it('tells the country from its people', () => {
  expect(having('group', 'Wij waren in Polen')).toEqual([]);
  expect(having('group', 'Al die Polen')).toEqual(['polen']);
});
it('follows with pronouns', () => expect(having('echo', 'Daar lopen moslims. Ze lachen.')).toEqual(['ze']));
it('tells a whole group from some persons', () => {
  expect(having('generic', 'Turken werken hard')).toEqual(['turken']);
  expect(having('generic', 'Twee Turken werken hard')).toEqual([]);
});
