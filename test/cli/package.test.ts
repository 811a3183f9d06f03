// The command `package` makes a ready extension for a school: whole, with stable ids, the same bytes each time.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { presetById } from '../../src/protocols/index';
import { folderOf, runCli } from './command';

const OWN = JSON.stringify({ ...presetById('scala'), id: 'mijn-school', name: 'Mijn school' });
const SETTINGS = JSON.stringify({ schoolName: 'De Vlieger', accounts: ['@vlieger'], consentRegister: false });
const files = () => folderOf({ 'own.json': OWN, 'settings.json': SETTINGS });
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

it('makes a Chromium package whose id follows from its key, twice the same', { timeout: 300_000 }, async () => {
  const pathOf = files();
  const make = (out: string, ...more: string[]) =>
    runCli(
      'package',
      '--protocol',
      pathOf('own.json'),
      '--settings',
      pathOf('settings.json'),
      '--target',
      'chromium',
      '--out',
      pathOf(out),
      '--url',
      'https://school.example/pw/',
      ...more,
    );
  const first = await make('one');
  expect([first.code, first.err]).toEqual([0, '']);
  expect((await make('two', '--key', pathOf('one/key.pem'))).code).toBe(0);
  const read = (path: string) => new Uint8Array(readFileSync(pathOf(path)));
  for (const name of ['postwijzer.zip', 'postwijzer.crx', 'update.xml', 'policies/chrome-linux.json']) {
    expect(read(`one/${name}`), name).toEqual(read(`two/${name}`));
  }
  expect(statSync(pathOf('one/key.pem')).mode & 0o077).toBe(0);
  const inside = unzipSync(read('one/postwijzer.zip'));
  // What stores refuse stands in the package for self-hosting alone.
  expect(JSON.parse(text(inside['manifest.json']))).not.toHaveProperty('update_url');
  expect(Object.keys(inside).some(path => path.endsWith('.pem'))).toBe(false);
  const [, id = ''] = /appid="([a-p]{32})"/.exec(text(read('one/update.xml'))) ?? [];
  const { ExtensionSettings, '3rdparty': more } = JSON.parse(text(read('one/policies/chrome-linux.json')));
  expect(Object.keys(ExtensionSettings)).toEqual([id]);
  expect(more.extensions[id]).toMatchObject({
    schoolName: 'De Vlieger',
    protocolJson: expect.stringContaining('Mijn school'),
  });
  expect(text(read('one/postwijzer.crx').slice(0, 4))).toBe('Cr24');
  const worker = Object.entries(inside).find(([, bytes]) => text(bytes).includes('De Vlieger'));
  expect(worker, 'the settings are inside').toBeDefined();
});

it('makes a Firefox package', { timeout: 300_000 }, async () => {
  const pathOf = files();
  const made = await runCli(
    'package',
    '--protocol',
    pathOf('own.json'),
    '--target',
    'firefox',
    '--out',
    pathOf('out'),
    '--url',
    'https://school.example',
  );
  expect([made.code, made.err]).toEqual([0, '']);
  const manifest = JSON.parse(
    text(unzipSync(new Uint8Array(readFileSync(pathOf('out/postwijzer.xpi'))))['manifest.json']),
  );
  const { id, update_url } = manifest.browser_specific_settings.gecko;
  expect(update_url).toBe('https://school.example/updates.json');
  expect(manifest).not.toHaveProperty('key');
  expect(JSON.parse(readFileSync(pathOf('out/updates.json'), 'utf8')).addons).toHaveProperty([id]);
  const { policies } = JSON.parse(readFileSync(pathOf('out/policies/firefox-policies.json'), 'utf8'));
  expect(Object.keys(policies['3rdparty'].Extensions)).toEqual([id]);
  expect(readFileSync(pathOf('out/README.txt'), 'utf8')).toContain('nog niet ondertekend');
});

describe('refuses, and writes nothing', () => {
  it.each([
    [{ 'own.json': '{' }, ['--protocol', 'own.json', '--target', 'chromium'], /own\.json:.*JSON/],
    [
      { 'own.json': OWN.replace('"scala"', '5').replace('"name":"Mijn school"', '"name":5') },
      ['--protocol', 'own.json', '--target', 'chromium'],
      /name/,
    ],
    [
      { 'own.json': OWN, 'settings.json': '{"colour":"red"}' },
      ['--protocol', 'own.json', '--settings', 'settings.json', '--target', 'chromium'],
      /colour: deze sleutel bestaat niet/,
    ],
    [
      { 'own.json': OWN, 'settings.json': '{"theme":"pink"}' },
      ['--protocol', 'own.json', '--settings', 'settings.json', '--target', 'chromium'],
      /theme: Kies uit/,
    ],
    [
      { 'own.json': OWN, 'settings.json': '[]' },
      ['--protocol', 'own.json', '--settings', 'settings.json', '--target', 'chromium'],
      /verwacht een JSON-object/,
    ],
    [{ 'own.json': OWN }, ['--protocol', 'own.json', '--target', 'opera'], /Geef --protocol, --target en --out/],
    [
      { 'own.json': OWN, 'key.pem': 'no key' },
      ['--protocol', 'own.json', '--target', 'chromium', '--key', 'key.pem'],
      /geen privésleutel/,
    ],
  ] as const)('%#', { timeout: 300_000 }, async (given, args, reason) => {
    const pathOf = folderOf(given);
    const paths = args.map(arg => (arg in given ? pathOf(arg) : arg));
    const { code, err } = await runCli('package', ...paths, '--out', pathOf('out'));
    expect(code).toBe(2);
    expect(err).toMatch(reason);
    expect(existsSync(pathOf('out/postwijzer.zip'))).toBe(false);
  });
});
