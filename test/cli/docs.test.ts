// The command `docs` writes what the pages give, and nothing changes when it runs again.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedPages } from '../../src/cli/pages';
import { rules } from '../../src/rules/index';
import { folderOf, runCli } from './command';

it('writes every page and removes what is stale', { timeout: 60_000 }, async () => {
  const pathOf = folderOf({});
  mkdirSync(pathOf('docs/rules'), { recursive: true });
  writeFileSync(pathOf('docs/rules/gone.md'), '');
  const { code, err } = await runCli('docs', '--root', pathOf(''));
  expect([code, err]).toEqual([0, '']);
  expect(existsSync(pathOf('docs/rules/gone.md'))).toBe(false);
  for (const [path, text] of generatedPages(rules)) expect(readFileSync(pathOf(path), 'utf8')).toBe(text);
});
