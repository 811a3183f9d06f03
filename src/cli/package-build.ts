// Builds the extension anew with the settings of one school inside.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fault } from './fault';

export type Target = 'chromium' | 'firefox';

export interface Built {
  /** Path inside the package → bytes, sorted by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly version: string;
  readonly firefoxId: string;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** What is built in: settings, for Chromium the public key that fixes the id, and where updates are looked for. */
export interface BuildOrder {
  readonly target: Target;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly publicKey: string | null;
  /** Folder on the web, or null for a package that only a store will hand out. */
  readonly url: string | null;
  /** A fourth part of the version, or null. */
  readonly revision: number | null;
}

/** The built files. Throws a fault when the build fails. */
export function buildFor(order: BuildOrder): Built {
  const folder = mkdtempSync(join(tmpdir(), 'postwijzer-package-'));
  try {
    const path = join(folder, 'order.json');
    const outDir = join(folder, 'built');
    writeFileSync(path, JSON.stringify({ settings: order.settings, outDir, manifest: manifestOf(order) }));
    const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
    const run = spawnSync(process.execPath, [vite, 'build', '--mode', order.target, '--logLevel', 'error'], {
      cwd: ROOT,
      env: { ...process.env, POSTWIJZER_PACKAGE: path },
      encoding: 'utf8',
    });
    if (run.status !== 0) {
      throw fault(`Het bouwen is mislukt:\n${run.stderr}`, `The build failed:\n${run.stderr}`);
    }
    return read(outDir);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function manifestOf({ target, publicKey, url, revision }: BuildOrder): object {
  const { version, browser_specific_settings } = ownManifest();
  const numbered = revision === null ? {} : { version: `${version}.${revision}` };
  if (target === 'chromium') {
    const updates = url ? { update_url: `${url}/update.xml` } : {};
    return { ...numbered, ...(publicKey ? { key: publicKey } : {}), ...updates };
  }
  if (!url) return numbered;
  const gecko = { ...browser_specific_settings.gecko, update_url: `${url}/updates.json` };
  return { ...numbered, browser_specific_settings: { gecko } };
}

interface OwnManifest {
  readonly version: string;
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

function ownManifest(): OwnManifest {
  return JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
}

function read(folder: string): Built {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !relative(folder, path).startsWith('.'));
  const entries = paths
    .map(path => [relative(folder, path).replaceAll('\\', '/'), new Uint8Array(readFileSync(path))] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const files = new Map(entries);
  const { version } = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  return { files, version, firefoxId: ownManifest().browser_specific_settings.gecko.id };
}
