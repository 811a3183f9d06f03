// Prints a score as a table for people who write rules.
import { type Difference, measuresOf, type Score, type Tally, totalOf } from './scoring';

const HEAD = ['rule', 'hits', 'misses', 'false alarms', 'precision', 'recall', 'F1'];

/** The score as text: per rule, per span rule, and the alarms on clean posts. */
export function scoreTable(score: Score): string {
  const { clean } = score;
  const share = clean.posts === 0 ? '–' : `${((100 * clean.alarmed) / clean.posts).toFixed(1)}%`;
  return [
    `${score.cases} cases`,
    '',
    table(HEAD, score.rules, 'micro'),
    '',
    'marked pieces (spans)',
    table(HEAD, score.spans, 'micro'),
    '',
    `alarms on clean posts: ${clean.alarmed} of ${clean.posts} (${share})`,
    '',
  ].join('\n');
}

/** Each miss and false alarm with the draft, sorted by rule. */
export function differenceList(differences: readonly Difference[]): string {
  const lines = differences.map(({ kind, rule, case: one }) => {
    const answered = one.draft.replyTo ? ` ← ${JSON.stringify(one.draft.replyTo.text)}` : '';
    const { site, account } = one.draft;
    return `${rule}  ${kind}  ${one.id} (${one.protocol ?? '–'}, ${site}, ${account}): ${JSON.stringify(one.draft.text)}${answered}`;
  });
  return lines
    .sort()
    .map(line => `${line}\n`)
    .join('');
}

function table(head: readonly string[], tallies: ReadonlyMap<string, Tally>, totalName: string): string {
  const rules = [...tallies].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const rows = [...rules, [totalName, totalOf(tallies.values())] as const].map(([name, tally]) => rowOf(name, tally));
  const widths = head.map((word, column) => Math.max(word.length, ...rows.map(row => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  const rule = widths.map(width => '-'.repeat(width)).join('  ');
  return [line(head), rule, ...rows.slice(0, -1).map(line), rule, ...rows.slice(-1).map(line)].join('\n');
}

function rowOf(name: string, tally: Tally): string[] {
  const { precision, recall, f1 } = measuresOf(tally);
  const shown = (value: number | null) => (value === null ? '–' : value.toFixed(3));
  return [name, ...[tally.hits, tally.misses, tally.alarms].map(String), ...[precision, recall, f1].map(shown)];
}
