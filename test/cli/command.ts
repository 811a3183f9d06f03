// Runs the real commands, as a shell would.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `src/cli/<name>.ts` with these arguments. */
export function runCli(name: string, ...given: readonly string[]): Promise<Answer> {
  const loader = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const program = join(ROOT, 'src/cli', `${name}.ts`);
  return new Promise(answer => {
    execFile(process.execPath, [loader, program, ...given], { cwd: ROOT, maxBuffer: 1e8 }, (error, out, err) => {
      answer({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}

/** A folder of files that is gone after the test; gives the path of each file by its name. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'postwijzer-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return name => join(folder, name);
}

/** A line of a case file. */
export function caseLine(change: object = {}): string {
  return JSON.stringify({
    id: 'one',
    protocol: 'opoz',
    draft: { site: 'facebook', kind: 'post', account: 'personal', text: 'Fijne avond allemaal.' },
    at: '2026-10-14T20:15:00+02:00',
    ...change,
  });
}
