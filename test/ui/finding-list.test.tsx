// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { FindingList, worstOf } from '../../src/ui/finding-list';
import { draw, findingOf } from './draw';

const findings = [
  findingOf({ key: 'a', severity: 'info' }),
  findingOf({ key: 'b', severity: 'error' }),
  findingOf({ key: 'c', severity: 'info' }),
];

it('groups findings under a word for each severity, the gravest first', () => {
  const list = draw(<FindingList findings={findings} language="nl" card={finding => <i>{finding.key}</i>} />);
  expect([...list.querySelectorAll('h2')].map(head => head.textContent)).toEqual(['Pas dit aan1', 'Tip2']);
  expect([...list.querySelectorAll('i')].map(card => card.textContent)).toEqual(['b', 'a', 'c']);
});

it('knows the gravest', () => {
  expect(worstOf(findings)).toBe('error');
  expect(worstOf(findings.slice(2))).toBe('info');
  expect(worstOf([])).toBeNull();
});
