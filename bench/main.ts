// `npm run bench`: speed and size, as Markdown on standard output; `--write` keeps it in docs/performance.md.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { engineReport } from './engine';
import { pageReport } from './page';
import { ownEngines, peerEngines } from './peers';
import { photoReport } from './photos';
import { publishReport } from './publish';
import { sizeReport } from './sizes';

const root = resolve(import.meta.dirname, '..');
const day = new Date().toISOString().slice(0, 10);
const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, headless Chromium`;

const report = `# Performance

Measured on ${day} with \`npm run bench\` on ${machine}. The machine is shared: trust ratios within one run, not single times.

## Checking a draft

Milliseconds, median (95th percentile). Every engine gets each unseen draft in turn; Dutch drafts for ours, English for the
peers. \`textlint\` runs write-good, terminology and no-todo. *Typing* is one draft that grows key by key.

${await engineReport(ownEngines(), await peerEngines())}

## In the page

${await pageReport()}

## Publishing

${await publishReport()}

## Photos

${await photoReport()}

## Size

${sizeReport(join(root, 'dist/chromium'))}
`;

console.log(report);
if (process.argv.includes('--write')) writeFileSync(join(root, 'docs/performance.md'), report);
process.exit(0);
