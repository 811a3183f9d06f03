// A rule's options are its defaults with the protocol's on top.
import { expect, it } from 'vitest';
import { optionsOf } from '../../src/engine/rule';
import { rules } from '../../src/rules/index';

it('keeps defaults that the protocol does not set', () => {
  for (const rule of rules) expect(optionsOf(rule, undefined)).toEqual(rule.options);
});

it('puts the protocol on top', () => {
  const [rule] = rules;
  if (!rule) throw new Error('the registry is empty');
  expect(optionsOf(rule, { extra: 'x' })).toMatchObject({ ...rule.options, extra: 'x' });
});

it('every option is explained', () => {
  for (const rule of rules) expect(Object.keys(rule.optionTexts).sort()).toEqual(Object.keys(rule.options).sort());
});
