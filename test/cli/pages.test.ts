// The written pages are those that the rules and presets give: run `npm run docs` when this fails.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GENERATED_FOLDERS, generatedPages } from '../../src/cli/pages';
import { parseProtocolFile, presetById, presetIds } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';

const ROOT = resolve(import.meta.dirname, '../..');
const pages = generatedPages(rules);

it('there is a page for every rule and protocol, and no other', () => {
  const written = GENERATED_FOLDERS.flatMap(folder => readdirSync(join(ROOT, folder)).map(name => `${folder}/${name}`));
  const generated = [...pages.keys()].filter(path => GENERATED_FOLDERS.some(folder => path.startsWith(`${folder}/`)));
  expect(written.sort()).toEqual(generated.sort());
});

it.each([...pages])('%s is as it was generated', (path, text) => {
  expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
});

describe('the article table of each protocol', () => {
  it.each(presetIds)('%s: one row an article of the preset, with its rules', id => {
    const preset = presetById(id);
    const rows = [...(pages.get(`docs/protocols/${id}.md`) ?? '').matchAll(/^\| ([^|]+) \|.*$/gm)].slice(2);
    const articles = preset?.articles ?? [];
    expect(rows.slice(0, articles.length).map(([, cell]) => cell)).toEqual(articles.map(article => article.id));
    for (const [rule, setting] of Object.entries(preset?.rules ?? {})) {
      if (setting === 'off') continue;
      for (const cited of setting.articles ?? []) {
        const row = rows.find(([, cell]) => cell === cited)?.[0];
        expect(row, `${cited}: ${rule}`).toContain(`(../rules/${rule}.md)`);
      }
    }
  });
});

it('the example for protocol authors is a sound file', () => {
  const text = readFileSync(join(ROOT, 'docs/protocol-authors.md'), 'utf8');
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];
  expect(parseProtocolFile(example, rules)).toMatchObject({ ok: true });
});
