// Findings are ordered by gravity, then by place, and said once.
import { expect, it } from 'vitest';
import { tidy } from '../../src/engine/tidy';
import type { Finding, Severity } from '../../src/model/finding';

const words = { nl: '', en: '' };

function finding(key: string, severity: Severity, start?: number): Finding {
  return {
    key,
    rule: key,
    title: words,
    severity,
    articles: [],
    ranges: start === undefined ? [] : [{ start, end: start + 1 }],
    message: { what: words, why: words, todo: words },
    fixes: [],
  };
}

it('puts errors before warnings before reminders, and earlier words first', () => {
  const ordered = tidy([
    finding('reminder', 'info', 0),
    finding('whole', 'error'),
    finding('late', 'error', 9),
    finding('warned', 'warning', 1),
    finding('early', 'error', 2),
  ]);
  expect(ordered.map(({ key }) => key)).toEqual(['early', 'late', 'whole', 'warned', 'reminder']);
});

it('says the same thing once', () => {
  expect(tidy([finding('a', 'error', 1), finding('a', 'error', 5)])).toHaveLength(1);
});
