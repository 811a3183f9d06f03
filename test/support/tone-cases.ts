// The own drafts on tone as a table for one rule: those of its own section.
import { readFileSync } from 'node:fs';
import type { ExampleDraft } from '../../src/engine/rule';
import type { RuleTable } from './rule';

interface Case {
  readonly id: string;
  readonly draft: ExampleDraft;
  readonly expect: readonly string[];
  readonly allow: readonly string[];
}

/** The drafts to develop on: those of `section` that the rule reports and those that it passes. */
export function toneTable(rule: string, section: string): RuleTable {
  const lines = readFileSync(new URL('../cases/tone-develop.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map(line => JSON.parse(line) as Case).filter(each => each.id.startsWith(`${section}-`));
  return {
    reports: cases.filter(each => each.expect.includes(rule)).map(each => each.draft),
    passes: cases.filter(each => !each.expect.includes(rule) && !each.allow.includes(rule)).map(each => each.draft),
  };
}
