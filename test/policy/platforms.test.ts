// Each file for a browser management can be read by its own format's reader, and holds every value whole.
import plist from 'plist';
import { describe, expect, it } from 'vitest';
import { rolloutFiles, unknownKeys } from '../../src/policy/platforms';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const values = {
  schoolName: 'O\'Brien & "De Vlieger" <1>\\2',
  accounts: ['@vlieger', 'met "aanhaling"'],
  consentRegister: true,
  protocolJson: '{"name":"Één","text":"a\\nb"}',
};
const files = rolloutFiles({
  chromiumId: ID,
  firefoxId: 'pw@school.example',
  updateUrl: 'https://s.example/update.xml',
  packageUrl: 'https://s.example/pw.xpi',
  values,
});
const file = (name: string) => files.get(name) ?? '';

it('Linux: installation and values under the id', () => {
  const read = JSON.parse(file('chrome-linux.json'));
  expect(read.ExtensionSettings[ID]).toMatchObject({
    installation_mode: 'force_installed',
    update_url: 'https://s.example/update.xml',
  });
  expect(read['3rdparty'].extensions[ID]).toEqual(values);
});

it('Google Admin: each value under Value', () => {
  expect(JSON.parse(file('google-admin.json')).accounts).toEqual({ Value: values.accounts });
});

it('Firefox: with a capital E, and the address of the package', () => {
  const { policies } = JSON.parse(file('firefox-policies.json'));
  expect(policies['3rdparty'].Extensions['pw@school.example']).toEqual(values);
  expect(policies.ExtensionSettings['pw@school.example'].install_url).toBe('https://s.example/pw.xpi');
});

describe.each(['chrome', 'edge'])('macOS, %s', browser => {
  it('a profile with the values as they are', () => {
    const read = plist.parse(file(`${browser}-macos.mobileconfig`)) as unknown as {
      PayloadUUID: string;
      PayloadVersion: number;
      PayloadContent: Record<string, unknown>[];
    };
    expect(read.PayloadUUID).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(read.PayloadVersion).toBe(1);
    expect(read.PayloadContent[1]).toMatchObject(values);
    expect(read.PayloadContent[1]?.PayloadType).toMatch(new RegExp(`\\.extensions\\.${ID}$`));
  });
});

/** Reads a registry file: section → name → text or number. */
function readRegistry(text: string): Record<string, Record<string, string | number>> {
  const sections: Record<string, Record<string, string | number>> = {};
  let section = '';
  for (const line of text.split('\r\n')) {
    const [, head] = /^\[(.+)\]$/.exec(line) ?? [];
    if (head !== undefined) section = head;
    const [, name, value] = /^"([^"]+)"=(.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const read = value.startsWith('dword:')
      ? Number.parseInt(value.slice(6), 16)
      : value.slice(1, -1).replace(/\\(["\\])/g, '$1');
    sections[section] = { ...sections[section], [name]: read };
  }
  return sections;
}

it.each([
  ['chrome-windows.reg', 'Google\\Chrome'],
  ['edge-windows.reg', 'Microsoft\\Edge'],
])('Windows: %s', (name, browser) => {
  const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${browser}`;
  const own = `${root}\\3rdparty\\extensions\\${ID}\\policy`;
  const read = readRegistry(file(name));
  expect(JSON.parse(String(read[root]?.ExtensionSettings))).toHaveProperty(ID);
  expect(read[own]).toEqual({ schoolName: values.schoolName, consentRegister: 1, protocolJson: values.protocolJson });
  expect(read[`${own}\\accounts`]).toEqual({ 1: '@vlieger', 2: 'met "aanhaling"' });
});

it('Intune: a script that doubles single quotes, so that no value ends early', () => {
  const script = file('intune-windows.ps1');
  expect(script).toContain("'O''Brien & \"De Vlieger\" <1>\\2'");
  expect(script).toContain("-Name 'consentRegister' -Type DWord -Value 1");
  expect(script).toContain('"$own\\accounts"');
});

it('the same rollout gives the same files', () => {
  const again = rolloutFiles({
    chromiumId: ID,
    firefoxId: 'pw@school.example',
    updateUrl: 'https://s.example/update.xml',
    packageUrl: 'https://s.example/pw.xpi',
    values,
  });
  expect([...again]).toEqual([...files]);
});

it('knows keys that no policy has', () => {
  expect(unknownKeys({ town: 'Gouda', colour: 'red' })).toEqual(['colour']);
});
