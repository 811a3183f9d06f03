// Command `npm run package`: a ready extension for one school, with the settings for each browser management beside it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolloutFiles, unknownKeys } from '../policy/platforms';
import { policyFrom } from '../policy/policy';
import { parseProtocolFile } from '../protocols/index';
import { rules } from '../rules/index';
import { fault, runCommand } from './fault';
import { languageOf, readOptions } from './options';
import { buildFor, type Target } from './package-build';
import { packageFiles } from './package-files';
import { keyFrom } from './package-key';
import { packageReadme } from './package-readme';
import { readTextFile } from './text-file';

const USAGE = [
  'npm run package -- --protocol FILE.json --target chromium|firefox --out FOLDER',
  '  [--settings FILE.json] [--key FILE.pem] [--url https://school.example/postwijzer] [--language nl|en]',
].join('\n');
const text = { type: 'string' } as const;
const OPTIONS = {
  protocol: text,
  target: text,
  out: text,
  settings: text,
  key: text,
  url: text,
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
    const settings = settingsOf(protocol, values.settings);
    const folder = resolve(out);
    mkdirSync(folder, { recursive: true });
    const key = target === 'chromium' ? keyFrom(values.key, folder) : null;
    const own = values.url?.replace(/\/+$/, '') ?? null;
    const built = buildFor({ target, settings, publicKey: key?.publicKey ?? null, url: own });
    const url = own ?? NO_URL;
    const files = await packageFiles({ target, built, key, url });
    const rollout = {
      chromiumId: key?.id ?? 'ID-OF-THE-CHROMIUM-PACKAGE',
      firefoxId: built.firefoxId,
      updateUrl: `${url}/update.xml`,
      packageUrl: `${url}/postwijzer.xpi`,
      values: settings,
    };
    const wanted = [...rolloutFiles(rollout)].filter(([name]) => name.startsWith('firefox') === (target === 'firefox'));
    mkdirSync(join(folder, 'policies'), { recursive: true });
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    for (const [name, words] of wanted) writeFileSync(join(folder, 'policies', name), words);
    writeFileSync(join(folder, 'README.txt'), packageReadme(target, { ...rollout, hasUrl: values.url !== undefined }));
    for (const name of [...files.keys(), ...wanted.map(([name]) => `policies/${name}`), 'README.txt']) {
      process.stdout.write(`${join(out, name)}\n`);
    }
  },
  () => languageOf(given),
);

function isTarget(target: string | undefined): target is Target {
  return target === 'chromium' || target === 'firefox';
}

/** The settings of the package in the terms of a policy; a fault names everything that is wrong with them. */
function settingsOf(protocol: string, settings: string | undefined): Readonly<Record<string, unknown>> {
  const protocolJson = readTextFile(protocol);
  const parsed = parseProtocolFile(protocolJson, rules);
  if (!parsed.ok) {
    const list = (language: 'nl' | 'en') =>
      parsed.problems.map(({ path, message }) => `  ${path}: ${message[language]}`).join('\n');
    throw fault(`${protocol}:\n${list('nl')}`, `${protocol}:\n${list('en')}`);
  }
  const more = settings === undefined ? {} : jsonObject(settings);
  const values = { ...more, protocolJson: JSON.stringify(parsed.file) };
  const { lines } = policyFrom({ managed: values }, (words, lookUp) => parseProtocolFile(words, rules, lookUp));
  const wrong = lines.flatMap(line => line.problems);
  const unknown = unknownKeys(values);
  if (wrong.length + unknown.length > 0) {
    const list = (language: 'nl' | 'en') => wrong.map(({ path, message }) => `  ${path}: ${message[language]}`);
    throw fault(
      [`${settings}:`, ...list('nl'), ...unknown.map(key => `  ${key}: deze sleutel bestaat niet.`)].join('\n'),
      [`${settings}:`, ...list('en'), ...unknown.map(key => `  ${key}: there is no such key.`)].join('\n'),
    );
  }
  return values;
}

function jsonObject(path: string): Record<string, unknown> {
  const wrong = fault(`${path}: verwacht een JSON-object.`, `${path}: expected a JSON object.`);
  try {
    const value: unknown = JSON.parse(readTextFile(path));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong;
    return value as Record<string, unknown>;
  } catch (error) {
    throw error instanceof SyntaxError ? wrong : error;
  }
}
