// Command `npm run new rule <id>`: writes a rule, its test and its line in the registry.
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '../rules/index';
import { fault, runCommand } from './fault';
import { newRuleId, registryWith, ruleSource, ruleTestSource } from './new-rule';
import { readOptions } from './options';
import { readTextFile } from './text-file';

const USAGE = 'npm run new rule <id>';
// Tests write to a folder of their own.
const OPTIONS = { root: { type: 'string', default: resolve(import.meta.dirname, '../..') } } as const;

runCommand(
  () => {
    const { values, positionals } = readOptions(process.argv.slice(2), OPTIONS, USAGE);
    const [kind, name] = positionals;
    const { root } = values;
    if (kind !== 'rule') throw fault(USAGE, USAGE);
    const id = newRuleId(
      name,
      rules.map(rule => rule.id),
    );
    const registry = join(root, 'src/rules/index.ts');
    const files = { [`src/rules/${id}.ts`]: ruleSource(id), [`test/rules/${id}.test.ts`]: ruleTestSource(id) };
    const there = Object.keys(files).find(path => existsSync(join(root, path)));
    if (there) throw fault(`${there} is er al.`, `${there} exists already.`);
    const withRule = registryWith(readTextFile(registry), id);
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    writeFileSync(registry, withRule);
    process.stdout.write([...Object.keys(files), 'src/rules/index.ts'].map(path => `${path}\n`).join(''));
  },
  () => 'en',
);
