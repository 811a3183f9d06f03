// Command `npm run docs`: writes the generated pages anew and removes those of rules and protocols that are gone.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rules } from '../rules/index';
import { runCommand } from './fault';
import { readOptions } from './options';
import { GENERATED_FOLDERS, generatedPages } from './pages';

// Tests write to a folder of their own.
const OPTIONS = { root: { type: 'string', default: resolve(import.meta.dirname, '../..') } } as const;

runCommand(
  () => {
    const { root } = readOptions(process.argv.slice(2), OPTIONS, 'npm run docs').values;
    const pages = generatedPages(rules);
    for (const folder of GENERATED_FOLDERS) {
      mkdirSync(join(root, folder), { recursive: true });
      const stale = readdirSync(join(root, folder)).filter(name => !pages.has(`${folder}/${name}`));
      for (const name of stale) rmSync(join(root, folder, name));
    }
    for (const [path, text] of pages) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    process.stdout.write(`${pages.size} pages\n`);
  },
  () => 'en',
);
