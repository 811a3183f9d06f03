// A file is opened whole, or refused in both languages with what is wrong.
import { describe, expect, it } from 'vitest';
import { lookUpWith, opened } from '../../src/protocol-editor/opening';
import { presetById } from '../../src/protocols/index';
import { protocolOf } from './desk';

const layer = (part: object) => JSON.stringify({ version: 1, id: 'school', name: 'S', issued: '2026', ...part });
const board = protocolOf({ id: 'board', name: 'Bestuur' });

it('opens a sound file, also with a byte order mark', async () => {
  expect(await opened(new Blob([JSON.stringify(board)]), null)).toEqual({ ok: true, file: board });
  expect(await opened(new Blob([`\uFEFF${JSON.stringify(board)}`]), null)).toMatchObject({ ok: true });
});

it('knows the presets and the board’s file that was opened', async () => {
  expect(lookUpWith(null)('opoz')).toBe(presetById('opoz'));
  expect(await opened(new Blob([layer({ extends: 'board' })]), board)).toMatchObject({ ok: true });
});

it('opens what was saved before it was finished', async () => {
  const { articles = [] } = board;
  const started = { ...board, name: '', articles: [...articles, { id: '3', text: { nl: '', en: '' }, how: 'shown' }] };
  const unwatched = { ...board, rules: {} };
  for (const file of [started, unwatched]) {
    expect(await opened(new Blob([JSON.stringify(file)]), null)).toEqual({ ok: true, file });
  }
  expect(await opened(new Blob([JSON.stringify({ ...started, version: 0 })]), null)).toMatchObject({ ok: false });
});

describe('refuses', () => {
  it.each<[string, BlobPart, RegExp, RegExp]>([
    ['an empty file', '', /leeg/, /empty/],
    ['a blank file', ' \n', /leeg/, /empty/],
    ['a huge file', 'x'.repeat(4_000_001), /te groot/, /too large/],
    ['a long text', `"${'x'.repeat(1_000_001)}"`, /te groot/, /too large/],
    ['a Word file', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), /geen tekst in UTF-8/, /not text in UTF-8/],
    ['Windows-1252', new Uint8Array([0x7b, 0x22, 0xe9, 0x22, 0x7d]), /geen tekst in UTF-8/, /not text in UTF-8/],
    ['UTF-16', new Uint8Array([0x7b, 0, 0x22, 0]), /UTF-16/, /UTF-16/],
    ['a web page', '<!doctype html>', /webpagina/, /web page/],
    ['half a file', '{"version": 1', /houdt te vroeg op/, /ends too early/],
    ['a list', '[]', /een blok/, /a block/],
    ['a newer version', layer({ version: 2 }), /nieuwere versie/, /newer version/],
    ['an unknown rule', layer({ extends: 'opoz', rules: { 'person-nam': 'off' } }), /"person-name"/, /"person-name"/],
    ['a board that was not opened', layer({ extends: 'board' }), /is er niet/, /does not exist/],
    ['a circle', layer({ extends: 'school' }), /in een kring/, /in a circle/],
  ])('%s', async (_, words, nl, en) => {
    const result = await opened(new Blob([words]), null);
    const problem = result.ok ? undefined : result.problems[0];
    expect(problem?.message.nl).toMatch(nl);
    expect(problem?.message.en).toMatch(en);
  });

  it('a circle through the board', async () => {
    const circle = await opened(new Blob([layer({ extends: 'board' })]), { ...board, extends: 'school' });
    expect(circle).toMatchObject({ ok: false, problems: [{ path: 'extends' }] });
  });

  it('a file that cannot be read', async () => {
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new Error('gone')) } as unknown as Blob;
    expect(await opened(gone, null)).toMatchObject({ ok: false });
  });
});
