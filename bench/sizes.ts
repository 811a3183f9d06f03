// Weighs the built extension: what a school's browser downloads and each page loads.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a file, as it is and gzipped at the default level. */
function weigh(path: string): { raw: number; gzip: number } {
  const bytes = readFileSync(path);
  return { raw: bytes.length, gzip: gzipSync(bytes).length };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile());
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** The table of sizes as Markdown. Needs a finished `npm run build`. */
export function sizeReport(folder: string): string {
  const all = filesBelow(folder).map(path => ({ path, ...weigh(path) }));
  const sum = (files: readonly { raw: number; gzip: number }[]) => ({
    raw: files.reduce((total, file) => total + file.raw, 0),
    gzip: files.reduce((total, file) => total + file.gzip, 0),
  });
  const content = all.filter(file => file.path.endsWith(join('content', 'main.js')));
  const scripts = all.filter(file => file.path.endsWith('.js') && !content.includes(file));
  const rows: readonly (readonly [string, { raw: number; gzip: number }])[] = [
    ['content script, in each page', sum(content)],
    ['background worker and pages', sum(scripts)],
    ['the whole extension', sum(all)],
  ];
  return [
    '| part | bytes | gzip |',
    '| --- | --- | --- |',
    ...rows.map(([name, { raw, gzip }]) => `| ${name} | ${kilobytes(raw)} | ${kilobytes(gzip)} |`),
  ].join('\n');
}
