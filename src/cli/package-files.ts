// Packs built files: zip for the stores, a signed CRX with its update manifest, or an XPI.
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import createCRX3Stream from 'crx3/lib/crx3stream.js';
import { type Zippable, zipSync } from 'fflate';
import type { Built, Target } from './package-build';
import type { PackageKey } from './package-key';

export interface Packing {
  readonly target: Target;
  readonly built: Built;
  /** Only for Chromium. */
  readonly key: PackageKey | null;
  /** Folder on the web where the school puts the files, without a slash at the end. */
  readonly url: string;
}

/** The earliest moment that a zip can hold, so that the same files give the same bytes. Local, as zip has no time zone. */
const EPOCH = new Date(1980, 0, 1);

const MANIFEST = 'manifest.json';

/** The bytes of a file. Windows reads a registry file as UTF-16 and a script as UTF-8 only behind a byte order mark. */
export function encoded(name: string, content: Uint8Array | string): Uint8Array {
  if (typeof content !== 'string') return content;
  if (name.endsWith('.reg')) return Buffer.from(`\uFEFF${content}`, 'utf16le');
  return Buffer.from(name.endsWith('.ps1') ? `\uFEFF${content}` : content, 'utf8');
}

/** File name → bytes or text. */
export async function packageFiles(packing: Packing): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const { target, built, key, url } = packing;
  const zip = zipOf(built.files);
  if (target === 'firefox') {
    return new Map<string, Uint8Array | string>([
      ['postwijzer.xpi', zip],
      ['updates.json', firefoxUpdates(built, url)],
    ]);
  }
  return new Map<string, Uint8Array | string>([
    ['postwijzer.zip', zipOf(forStores(built.files))],
    ...(key ? ([['postwijzer.crx', await crxOf(zip, key)]] as const) : []),
    ...(key ? ([['update.xml', chromiumUpdates(built, key, url)]] as const) : []),
  ]);
}

/** A store gives id and updates itself, and refuses a manifest that names them. */
function forStores(files: Built['files']): Built['files'] {
  const { key: _key, update_url: _url, ...manifest } = JSON.parse(new TextDecoder().decode(files.get(MANIFEST)));
  return new Map([...files, [MANIFEST, new TextEncoder().encode(JSON.stringify(manifest, null, 2))]]);
}

function zipOf(files: Built['files']): Uint8Array {
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[path] = [bytes, { mtime: EPOCH, os: 0 }];
  return zipSync(entries, { level: 9 });
}

/** CRX3 (chromium.org, crx_file/crx3.proto): the zip behind a signed header. */
async function crxOf(zip: Uint8Array, { path }: PackageKey): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'postwijzer-crx-'));
  const crxPath = join(folder, 'postwijzer.crx');
  try {
    const stream = createCRX3Stream(crxPath, { keyPath: path });
    stream.end(Buffer.from(zip));
    await once(stream, 'finish');
    return new Uint8Array(readFileSync(crxPath));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The update manifest that Chromium asks for (developer.chrome.com, self-hosting). */
function chromiumUpdates({ version }: Built, { id }: PackageKey, url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${inXml(url)}/postwijzer.crx" version="${version}"/>
  </app>
</gupdate>
`;
}

const inXml = (url: string): string => url.replaceAll('&', '&amp;').replaceAll("'", '&apos;');

/** The update manifest that Firefox asks for (extensionworkshop.com, updating your extension). */
function firefoxUpdates({ version, firefoxId }: Built, url: string): string {
  const updates = [{ version, update_link: `${url}/postwijzer.xpi` }];
  return `${JSON.stringify({ addons: { [firefoxId]: { updates } } }, null, 2)}\n`;
}
