// The command `new`, in a copy of the folders that it writes to.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, runCli } from './command';

const SLOW = 60_000;

it(
  'writes a rule, its test and its line, and never over what is there',
  async () => {
    const registry = readFileSync(resolve(import.meta.dirname, '../../src/rules/index.ts'), 'utf8');
    const pathOf = folderOf({});
    mkdirSync(pathOf('src/rules'), { recursive: true });
    mkdirSync(pathOf('test/rules'), { recursive: true });
    // Without a registry nothing is written at all.
    const missing = await runCli('new', 'rule', 'my-rule', '--root', pathOf(''));
    expect([missing.code, missing.out]).toEqual([2, '']);
    writeFileSync(pathOf('src/rules/index.ts'), registry);
    const written = await runCli('new', 'rule', 'my-rule', '--root', pathOf(''));
    expect([written.code, written.err]).toEqual([0, '']);
    expect(written.out.trim().split('\n')).toEqual([
      'src/rules/my-rule.ts',
      'test/rules/my-rule.test.ts',
      'src/rules/index.ts',
    ]);
    expect(readFileSync(pathOf('src/rules/index.ts'), 'utf8')).toContain("import myRule from './my-rule';");
    const again = await runCli('new', 'rule', 'my-rule', '--root', pathOf(''));
    expect([again.code, again.err]).toEqual([2, 'src/rules/my-rule.ts exists already.\n']);
  },
  SLOW,
);

it('says how it is used', async () => expect((await runCli('new', 'site')).err).toContain('npm run new rule'), SLOW);
