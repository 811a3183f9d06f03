// Markdown: what people wrote reads as they wrote it.
import { expect, it } from 'vitest';
import { code, page, plain, table } from '../../src/cli/markdown';

it('escapes signs that mean something', () => {
  expect(plain('SVO|PL <b> *x* #tag_\n[y]')).toBe('SVO\\|PL \\<b\\> \\*x\\* \\#tag\\_ \\[y\\]');
  expect(code('a|`b`')).toBe("`a\\|'b'`");
});

it('lays out a table and a page', () => {
  expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  expect(page(['# A', '', 'b'])).toMatch(/^<!-- .+ -->\n\n# A\n\nb\n$/);
});
