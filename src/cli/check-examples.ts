// Runs the examples that a protocol file holds, and says of each whether it comes out as its school expects.
import { isAsExpected, outcomeOf } from '../engine/examples';
import type { Language } from '../model/text';
import { rules } from '../rules/index';
import { fault } from './fault';
import { examplesIn, protocolSource } from './protocol-source';

const WORDS = {
  unexpected: { nl: 'niet verwacht', en: 'not expected' },
  missing: { nl: 'wel verwacht, niet gemeld', en: 'expected, not reported' },
} as const;

/** One line an example, and whether all are as expected. Throws a fault for a broken file, one without examples, or a rule that fails. */
export function checkExamples(given: string, language: Language): { readonly lines: string[]; readonly good: boolean } {
  const examples = examplesIn(given);
  if (examples.length === 0) {
    throw fault(`${given}: er staan geen voorbeelden in.`, `${given}: there are no examples in it.`);
  }
  const protocol = protocolSource(given)(undefined, {});
  const outcomes = examples.map(example => ({
    example,
    outcome: outcomeOf(example, protocol, rules, (rule, error) => {
      throw fault(
        `${example.id}: de regel ${rule} liep vast: ${error}`,
        `${example.id}: the rule ${rule} failed: ${error}`,
      );
    }),
  }));
  const lines = outcomes.map(({ example, outcome }) => {
    const differences = (['unexpected', 'missing'] as const)
      .filter(kind => outcome[kind].length > 0)
      .map(kind => `${WORDS[kind][language]}: ${outcome[kind].join(', ')}`);
    return [isAsExpected(outcome) ? '✓' : '✗', example.id, ...differences.map(words => `– ${words}`)].join(' ');
  });
  return { lines, good: outcomes.every(({ outcome }) => isAsExpected(outcome)) };
}
