// The examples in a protocol file are run from the command line too, and fail it when they differ.
import { expect, it } from 'vitest';
import { folderOf, runCli } from './command';

const draft = { site: 'facebook', kind: 'post', account: 'school', text: 'Daan uit groep 5 heeft gewonnen!' };
const layer = { version: 1, id: 'school', name: 'School', issued: '2026', extends: 'opoz' };
const named = { id: 'een naam', draft, expect: ['person-name'] };

it('passes when each example is as expected', { timeout: 60_000 }, async () => {
  const pathOf = folderOf({ 'school.json': JSON.stringify({ ...layer, examples: [named] }) });
  const { code, out } = await runCli('check', '--protocol', pathOf('school.json'), '--examples');
  expect([code, out]).toEqual([0, '✓ een naam\n']);
});

it('fails and tells the differences', { timeout: 60_000 }, async () => {
  const other = { id: 'anders', draft, expect: ['insult'] };
  const pathOf = folderOf({ 'school.json': JSON.stringify({ ...layer, examples: [named, other] }) });
  const { code, out } = await runCli('check', '--protocol', pathOf('school.json'), '--examples', '--language', 'en');
  expect(code).toBe(1);
  expect(out).toBe('✓ een naam\n✗ anders – not expected: person-name – expected, not reported: insult\n');
});

it('says that a file has none, and that a file is needed', { timeout: 60_000 }, async () => {
  const pathOf = folderOf({ 'school.json': JSON.stringify(layer) });
  const none = await runCli('check', '--protocol', pathOf('school.json'), '--examples');
  expect(none.code).not.toBe(0);
  expect(none.err).toContain('geen voorbeelden');
  const nothing = await runCli('check', '--examples');
  expect(nothing.code).not.toBe(0);
  expect(nothing.err).toContain('--protocol');
});
