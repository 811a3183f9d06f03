// What a file names must exist, in the file itself or in the layers below.
import { expect, it } from 'vitest';
import { incoherences } from '../../src/protocols/coherence';
import type { ProtocolFile } from '../../src/protocols/schema';
import { descriptors } from './rule-descriptors';

const text = { nl: 'a', en: 'a' };
const board: ProtocolFile = {
  version: 1,
  id: 'board',
  name: 'Bestuur',
  issued: '2026',
  articles: [
    { id: '1', text, how: 'checked' },
    { id: '2', text, how: 'shown' },
    { id: '3', text, how: 'checked', scope: true },
  ],
  rules: { 'person-name': { severity: 'error', articles: ['1'] } },
};
const layer = (own: Partial<ProtocolFile>): ProtocolFile => ({
  version: 1,
  id: 'school',
  name: 'School',
  issued: '2026',
  extends: 'board',
  ...own,
});
const pathsOf = (file: ProtocolFile) =>
  incoherences(file, descriptors, id => (id === 'board' ? board : undefined)).map(problem => problem.path);

it('finds nothing in a file that hangs together', () => expect(pathsOf(board)).toEqual([]));

it('lets a layer change one thing of a rule below, and cite articles below', () => {
  expect(pathsOf(layer({ rules: { 'person-name': { severity: 'info' } } }))).toEqual([]);
  expect(pathsOf(layer({ rules: { insult: { severity: 'error', articles: ['2'] } }, reminders: ['2'] }))).toEqual([]);
});

it('asks for everything where a layer adds a rule', () => {
  expect(pathsOf(layer({ rules: { insult: {} } }))).toEqual(['rules.insult.severity', 'rules.insult.articles']);
});

it('finds an own checked article whose rule the same layer switches off', () => {
  const articles = [{ id: '1', text, how: 'checked' as const }];
  expect(pathsOf(layer({ articles, rules: { 'person-name': 'off' } }))).toEqual(['articles[0].how']);
});

it('lets a layer switch off a rule that lies below', () => {
  expect(pathsOf(layer({ rules: { 'person-name': 'off' } }))).toEqual([]);
});

it('checks options by the type of their default', () => {
  const options = (value: string | number | readonly string[]) =>
    layer({ rules: { 'official-channel': { severity: 'info', articles: ['2'], options: { channel: value } } } });
  expect(pathsOf(options('Parro'))).toEqual([]);
  expect(pathsOf(options(3))).toEqual(['rules.official-channel.options.channel']);
  expect(pathsOf(options(['Parro']))).toEqual(['rules.official-channel.options.channel']);
});
