// The page of a rule: everything the rule says of itself, and where it is used.
import { expect, it } from 'vitest';
import { ruleIndex, rulePage } from '../../src/cli/rule-page';
import { defineRule } from '../../src/engine/rule';
import { protocolOf } from '../support/draft';

const both = (nl: string, en: string) => ({ nl, en });
const rule = defineRule({
  id: 'test-rule',
  title: both('Proef', 'Trial'),
  message: { what: both('Wat.', 'What.'), why: both('Waarom.', 'Why.'), todo: both('Doe.', 'Do.') },
  reports: both('Alles', 'All'),
  ignores: both('Niets', 'Nothing'),
  options: { from: 'a' },
  optionTexts: { from: { label: both('Van wie', 'Of whom'), values: { a: both('van a', 'of a') } } },
  anyLanguage: false,
  examples: {
    bad: ['Fout|tekst', { text: 'b', replyTo: { text: 'c', author: '' }, account: 'school' }],
    good: ['Goed'],
  },
  check: () => [],
});
const protocol = protocolOf({ 'test-rule': { severity: 'warning', options: { from: 'b' } } });

it('prints what, why, articles, options and examples', () => {
  const page = rulePage(rule, [protocol]);
  expect(page).toContain('# Proef\n\n`test-rule` · *Trial*');
  expect(page).toContain('| waarom | Waarom. | Why. |');
  expect(page).toContain('| [test](../protocols/test.md) | let op | **1** Artikel een | `from: b` |');
  expect(page).toContain('| `from` | `a` | Van wie | `a`: van a |');
  expect(page).toContain('- “Fout\\|tekst”\n- “b” (antwoord op “c”) – `account: school`');
  expect(page).toContain('- “Goed”');
});

it('lists every rule with its weight under each protocol', () => {
  expect(ruleIndex([rule], [protocol, protocolOf({})])).toContain('| [Proef](test-rule.md) | Alles | let op |  |');
});
