// Command `npm run package`: a ready extension for one school, with the settings for each browser management beside it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fault, runCommand } from './fault';
import { languageOf, readOptions } from './options';
import { buildFor, type Target } from './package-build';
import { encoded, packageFiles } from './package-files';
import { keyFrom } from './package-key';
import { folderOnTheWeb, revision, STORE_UPDATES, storeId } from './package-place';
import { packageReadme } from './package-readme';
import { packageSettings } from './package-settings';
import { rolloutFiles } from './rollout';

const USAGE = [
  'npm run package -- --protocol FILE.json --target chromium|firefox --out FOLDER',
  '  [--settings FILE.json] [--url https://school.example/postwijzer] [--revision NUMBER]',
  '  [--key FILE.pem] [--store-id ID] [--language nl|en]',
].join('\n');
const text = { type: 'string' } as const;
const OPTIONS = {
  protocol: text,
  target: text,
  out: text,
  settings: text,
  key: text,
  url: text,
  revision: text,
  'store-id': text,
  language: text,
  help: { type: 'boolean' },
} as const;
/** Stands where the school did not say yet where it will put the package. */
const NO_URL = 'https://example.org/postwijzer';
const given = process.argv.slice(2);

runCommand(
  async () => {
    const { values } = readOptions(given, OPTIONS, USAGE);
    if (values.help) return void process.stdout.write(`${USAGE}\n`);
    const { protocol, target, out } = values;
    if (!protocol || !out || !isTarget(target)) {
      throw fault(`Geef --protocol, --target en --out.\n${USAGE}`, `Give --protocol, --target and --out.\n${USAGE}`);
    }
    const own = folderOnTheWeb(values.url);
    const store = storeId(values['store-id']);
    const number = revision(values.revision);
    const settings = packageSettings(protocol, values.settings);
    const folder = resolve(out);
    mkdirSync(folder, { recursive: true });
    const key = target === 'chromium' ? keyFrom(values.key, folder) : null;
    const built = buildFor({ target, settings, publicKey: key?.publicKey ?? null, url: own, revision: number });
    const url = own ?? NO_URL;
    const rollout = {
      chromiumId: store ?? key?.id ?? '',
      firefoxId: built.firefoxId,
      updateUrl: store ? STORE_UPDATES : `${url}/update.xml`,
      packageUrl: `${url}/postwijzer.xpi`,
      values: settings,
    };
    const note = { ...rollout, hasUrl: own !== null || store !== null, inStore: store !== null };
    const files = new Map<string, Uint8Array | string>([
      ...(await packageFiles({ target, built, key, url })),
      ...[...rolloutFiles(target, rollout)].map(([name, words]) => [`policies/${name}`, words] as const),
      ['README.txt', packageReadme(target, note)],
    ]);
    mkdirSync(join(folder, 'policies'), { recursive: true });
    for (const [name, content] of files) {
      writeFileSync(join(folder, name), encoded(name, content));
      process.stdout.write(`${join(out, name)}\n`);
    }
  },
  () => languageOf(given),
);

function isTarget(target: string | undefined): target is Target {
  return target === 'chromium' || target === 'firefox';
}
