// The standard statements, and those of the presets, are recognised as what they state.
import { expect, it } from 'vitest';
import { statementsIn } from '../../src/language/statements';
import { readText } from '../../src/language/text';
import type { Disclaimers } from '../../src/model/protocol';
import { mergeProtocol } from '../../src/protocols/layers';
import { presetById, presetIds } from '../../src/protocols/presets';
import { standardDisclaimers } from '../../src/protocols/standard';

const SCHOOL = { name: 'obs De Regenboog', organisation: 'Stichting Horizon' };
const NAMES = ['obs De Regenboog', 'De Regenboog', 'Stichting Horizon'];
const standard = {
  version: 1,
  id: 'standard',
  name: 'Standard',
  issued: '2026',
  disclaimers: standardDisclaimers,
} as const;
const files = [standard, ...presetIds.flatMap(id => presetById(id) ?? [])];

/** Whether the text makes the statement under which it is kept. */
function makes(kind: keyof Disclaimers, text: string): boolean {
  return statementsIn(readText(text), NAMES)[kind] !== null;
}

it.each(files)('$id', file => {
  const { disclaimers } = mergeProtocol(file, presetById, SCHOOL);
  const texts = (Object.keys(disclaimers) as (keyof Disclaimers)[]).flatMap(kind =>
    (['long', 'short'] as const).flatMap(form =>
      (['nl', 'en'] as const).map(language => ({ kind, text: disclaimers[kind][form][language] })),
    ),
  );
  expect(texts).toHaveLength(20);
  expect(texts.filter(({ text }) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
  expect(texts.filter(({ kind, text }) => !makes(kind, text))).toEqual([]);
});
