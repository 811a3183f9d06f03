// A school with its own protocol on that of its board, and the package that the packaging command makes for it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from '../../src/cli/package-build';
import { runCli } from '../cli/command';
import { serveFolder, type WebFolder } from './web-folder';

const BOARD = {
  version: 1,
  id: 'bestuur',
  name: 'Het protocol van het bestuur',
  issued: '2026-01-01',
  extends: 'scala',
};
const SCHOOL = {
  version: 1,
  id: 'vlieger',
  name: 'Het protocol van De Vlieger',
  issued: '2026-01-01',
  extends: 'bestuur',
  articles: [
    {
      id: 'V.1',
      text: { nl: 'Noem geen leerlingen bij hun naam.', en: 'Do not call pupils by their names.' },
      how: 'checked',
    },
  ],
  rules: { 'person-name': { severity: 'error', articles: ['V.1'] } },
};

export class SchoolPackage {
  readonly #folder: string;
  readonly #web: WebFolder;
  readonly #target: Target;

  private constructor(folder: string, web: WebFolder, target: Target) {
    this.#folder = folder;
    this.#web = web;
    this.#target = target;
  }

  /** Makes the package with the real command; it stands on the web until `close`. */
  static async make(target: Target, settings: object): Promise<SchoolPackage> {
    const folder = mkdtempSync(join(tmpdir(), 'postwijzer-school-'));
    const made = new SchoolPackage(folder, await serveFolder(folder), target);
    made.#write('bestuur.json', BOARD);
    made.#write('settings.json', settings);
    await made.revise(1, SCHOOL.name);
    return made;
  }

  /** Makes the package anew, under the next number and with another name for the protocol. */
  async revise(revision: number, name: string): Promise<void> {
    this.#write('school.json', { ...SCHOOL, name });
    const files = ['--protocol', this.#path('school.json'), '--settings', this.#path('settings.json')];
    const place = ['--target', this.#target, '--out', this.#folder, '--url', this.#web.url];
    const { code, err } = await runCli('package', ...files, ...place, '--revision', String(revision));
    if (code !== 0) throw new Error(err);
  }

  /** A policy as the command wrote it. */
  policy(name: string): Record<string, unknown> {
    return JSON.parse(readFileSync(this.#path(`policies/${name}`), 'utf8'));
  }

  close(): void {
    this.#web.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }

  #write(name: string, content: object): void {
    writeFileSync(this.#path(name), JSON.stringify(content));
  }
}
