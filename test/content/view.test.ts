import { expect, it, vi } from 'vitest';
import { type Known, viewOf } from '../../src/content/view';
import { findingOf } from '../ui/draw';
import { verdictOf } from './composer';

const known = (own: Partial<Known> = {}): Known => ({
  answered: verdictOf([]),
  text: 'juf muts',
  findings: [],
  files: { list: () => [], folder: () => false },
  notice: null,
  open: false,
  ...own,
});

it('quotes the words of a finding, and counts those of its rule', () => {
  const findings = [findingOf({ key: 'a' }), findingOf({ key: 'b' }), findingOf({ key: 'c', rule: 'threat' })];
  const view = viewOf(known({ findings }));
  expect(findings.map(finding => view?.alike(finding))).toEqual([2, 2, 1]);
  expect(view?.wordsOf(findingOf())).toEqual(['juf']);
  expect(view?.protocol).toBe('OPOZ');
});

it('is nothing as long as there are no texts to say it in', async () => {
  vi.resetModules();
  const { viewOf: untaught } = await import('../../src/content/view');
  const { learn } = await import('../../src/texts/in-page');
  expect(untaught(known({ findings: [findingOf()] }))).toBeNull();
  expect(untaught(known({ answered: 'failed' }))).toBeNull();
  learn('nl', {});
  expect(untaught(known({ findings: [findingOf()] }))).not.toBeNull();
});

it('is nothing where nothing is written and nothing has to be said', () => {
  expect(viewOf(known({ text: ' \n' }))).toBeNull();
  expect(viewOf(known({ text: '', files: { list: () => [], folder: () => true } }))?.remarks).toHaveLength(1);
  expect(viewOf(known({ text: '', findings: [findingOf()] }))).not.toBeNull();
});
