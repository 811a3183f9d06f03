// The command `check`: JSON lines and nothing else for good input; a clear message and exit code 2 for bad input.
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseLine, folderOf, runCli } from './command';

const CASES = resolve(import.meta.dirname, '../cases/develop.jsonl');
const SLOW = 60_000;
const head = { version: 1, issued: '2026' };
const protocol = (own: object) => JSON.stringify({ ...head, id: 'own', name: 'Own', extends: 'opoz', ...own });

it(
  'prints one line of JSON a case and nothing else',
  async () => {
    const { code, out, err } = await runCli('check', CASES);
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines).toHaveLength(104);
    for (const line of lines) {
      const answer: { id: string; findings: Record<string, unknown>[] } = JSON.parse(line);
      expect(Object.keys(answer)).toEqual(['id', 'findings']);
      for (const finding of answer.findings) {
        expect(Object.keys(finding)).toEqual(['rule', 'severity', 'articles', 'ranges', 'message']);
        expect(finding.articles).not.toEqual([]);
        expect(finding.message).toMatch(/\S.+\S/);
      }
    }
  },
  SLOW,
);

/** Kind of input, files, arguments (names of files are replaced by their paths), what standard error says. */
const BAD: readonly (readonly [string, Readonly<Record<string, string | Uint8Array>>, readonly string[], RegExp])[] = [
  [
    'a broken line',
    { 'a.jsonl': `${caseLine()}\n\n{"id": nope}\n` },
    ['a.jsonl'],
    /a\.jsonl:3: .*"n" \(regel 3, teken 8\)/,
  ],
  ['every broken line', { 'a.jsonl': '{\n{' }, ['a.jsonl'], /a\.jsonl:1: [\s\S]*a\.jsonl:2: /],
  ['a missing file', {}, ['a.jsonl'], /a\.jsonl: dit bestand bestaat niet/],
  ['an empty file', { 'a.jsonl': ' \n' }, ['a.jsonl'], /a\.jsonl: het bestand is leeg/],
  ['a binary file', { 'a.jsonl': new Uint8Array([0x7f, 0x45, 0, 0xff]) }, ['a.jsonl'], /a\.jsonl: dit is geen tekst/],
  ['a folder', {}, ['.'], /dit is een map/],
  [
    'an unknown preset',
    { 'a.jsonl': caseLine({ protocol: 'opzo' }) },
    ['a.jsonl'],
    /a\.jsonl:1: onbekend protocol "opzo"/,
  ],
  ['no preset', { 'a.jsonl': caseLine({ protocol: null }) }, ['a.jsonl'], /a\.jsonl:1: er is geen protocol genoemd/],
  [
    'a bad field',
    { 'a.jsonl': caseLine({ draft: { site: 'tiktok' } }) },
    ['a.jsonl'],
    /a\.jsonl:1: draft\.site: hier staat "tiktok"/,
  ],
  ['no such protocol', { 'a.jsonl': caseLine() }, ['a.jsonl', '--protocol', 'b.json'], /onbekend protocol ".*b\.json"/],
  [
    'a circle of protocols',
    {
      'a.jsonl': caseLine(),
      'b.json': protocol({ id: 'b', extends: 'c' }),
      'c.json': protocol({ id: 'c', extends: 'b' }),
    },
    ['a.jsonl', '--protocol', 'b.json'],
    /b\.json: extends: .*"b" → "c" → "b"/,
  ],
  [
    'an unknown rule',
    { 'a.jsonl': caseLine(), 'b.json': protocol({ rules: { 'geen-regel': 'off' } }) },
    ['a.jsonl', '--protocol', 'b.json'],
    /b\.json: rules\.geen-regel: .*"geen-regel" is geen bekende regel/,
  ],
  [
    'a fault in a layer below',
    {
      'a.jsonl': caseLine(),
      'b.json': protocol({ extends: 'c' }),
      'c.json': protocol({ id: 'c', rules: { x: 'off' } }),
    },
    ['a.jsonl', '--protocol', 'b.json'],
    /c\.json: rules\.x: /,
  ],
  [
    'a truncated protocol',
    { 'a.jsonl': caseLine(), 'b.json': '{\n"version": 1,' },
    ['a.jsonl', '--protocol', 'b.json'],
    /b\.json: .*regel 2/,
  ],
  ['nothing at all', {}, [], /Geef een bestand of --text/],
  ['an unknown option', {}, ['--foo'], /--foo/],
  ['a draft without protocol', {}, ['--text', 'Hoi'], /geen protocol genoemd/],
  ['a draft for an unknown site', {}, ['--text', 'Hoi', '--protocol', 'opoz', '--site', 'tiktok'], /draft\.site/],
  ['a moment that is none', {}, ['--text', 'Hoi', '--protocol', 'opoz', '--at', 'nu'], /hier staat "nu"/],
];

describe('refuses', () => {
  it.each(BAD)('%s', { timeout: SLOW }, async (_kind, files, given, message) => {
    const pathOf = folderOf(files);
    const isPath = (word: string) => word === '.' || /\.jsonl?$/.test(word);
    const answer = await runCli('check', ...given.map(word => (isPath(word) ? pathOf(word) : word)));
    expect(answer.err).toMatch(message);
    expect(answer.err).not.toMatch(/\n\s+at /);
    expect([answer.code, answer.out]).toEqual([2, '']);
  });
});

it(
  'puts all cases under one protocol file, which may extend a preset',
  async () => {
    const pathOf = folderOf({
      'a.jsonl': `\uFEFF${caseLine({ protocol: null })}\r\n`,
      'b.json': protocol({ rules: { insult: 'off' } }),
    });
    const answer = await runCli('check', pathOf('a.jsonl'), '--protocol', pathOf('b.json'));
    expect([answer.code, answer.err, answer.out]).toEqual([0, '', '{"id":"one","findings":[]}\n']);
  },
  SLOW,
);

it(
  'answers one draft in words, in Dutch or English',
  async () => {
    const draft = ['--text', 'Fijne avond allemaal.', '--protocol', 'opoz', '--at', '2026-10-14T20:15:00+02:00'];
    const [dutch, english] = await Promise.all([
      runCli('check', ...draft),
      runCli('check', ...draft, '--language', 'en'),
    ]);
    expect([dutch.code, dutch.err]).toEqual([0, '']);
    expect(dutch.out).toContain('Geen opmerkingen');
    expect(english.out).toContain('No remarks');
  },
  SLOW,
);
