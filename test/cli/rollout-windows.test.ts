// What Windows imports holds every value whole, leaves other extensions alone, and forgets what the school took away.
import { describe, expect, it } from 'vitest';
import { fileOf, ID, values } from './rollout-school';

type Key = Record<string, string | number>;

/** Reads a registry file as the registry would be after it: a key that is deleted first is empty. */
function readRegistry(text: string, before: Record<string, Key> = {}): Record<string, Key> {
  const keys: Record<string, Key> = { ...before };
  let current = '';
  for (const line of text.split('\r\n')) {
    const [, minus, name] = /^\[(-?)(.+)\]$/.exec(line) ?? [];
    if (name !== undefined) {
      current = name;
      if (minus === '-') for (const key of Object.keys(keys)) if (key.startsWith(name)) delete keys[key];
      if (minus === '') keys[name] ??= {};
    }
    const [, label, value] = /^"([^"]+)"=(.+)$/.exec(line) ?? [];
    if (label === undefined || value === undefined) continue;
    const read = value.startsWith('dword:')
      ? Number.parseInt(value.slice(6), 16)
      : value.slice(1, -1).replace(/\\(["\\])/g, '$1');
    keys[current] = { ...keys[current], [label]: read };
  }
  return keys;
}

describe.each([
  ['chrome-windows.reg', 'Google\\Chrome'],
  ['edge-windows.reg', 'Microsoft\\Edge'],
])('%s', (name, browser) => {
  const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${browser}`;
  const own = `${root}\\3rdparty\\extensions\\${ID}\\policy`;
  const text = fileOf('chromium', name);

  it('installs the extension and sets its values', () => {
    const keys = readRegistry(text);
    expect(keys[`${root}\\ExtensionSettings\\${ID}`]).toMatchObject({
      installation_mode: 'force_installed',
      update_url: 'https://s.example/update.xml',
    });
    expect(keys[own]).toEqual({ schoolName: values.schoolName, consentRegister: 1, protocolJson: values.protocolJson });
    expect(keys[`${own}\\accounts`]).toEqual({ 1: '@vlieger', 2: 'met "aanhaling"' });
  });

  it('leaves other extensions as they are, and none of our own former values', () => {
    const other = `${root}\\ExtensionSettings\\${'p'.repeat(32)}`;
    const before = {
      [other]: { installation_mode: 'blocked' },
      [own]: { town: 'Gouda' },
      [`${own}\\holidays`]: { 1: 'x' },
    };
    const keys = readRegistry(text, before);
    expect(keys[other]).toEqual({ installation_mode: 'blocked' });
    expect(keys[own]).not.toHaveProperty('town');
    expect(keys).not.toHaveProperty([`${own}\\holidays`]);
    expect(keys).not.toHaveProperty([root, 'ExtensionSettings']);
  });
});

describe('intune-windows.ps1', () => {
  const script = fileOf('chromium', 'intune-windows.ps1');

  it('doubles single quotes, typographic ones too, so that no value ends early', () => {
    expect(script).toContain("'O''Brien & \"De Vlieger\" <1>\\2 ’’s-Gravenhage'");
    const texts = script.match(/-Value '.*'/g) ?? [];
    expect(texts.length).toBeGreaterThan(6);
    for (const text of texts) expect(text.slice(8, -1).replace(/(['’])\1/g, '')).not.toMatch(/['’]/);
  });

  it('writes numbers for yes and no, and lists below a key of their own', () => {
    expect(script).toContain("-Path $own -Name 'consentRegister' -Type DWord -Value 1");
    expect(script).toContain(`$own = "$root\\3rdparty\\extensions\\${ID}\\policy"`);
    expect(script).toContain(`$settings = "$root\\ExtensionSettings\\${ID}"`);
    expect(script).toContain('New-Item -Path "$own\\accounts" -Force');
    expect(script).toContain('-Path "$own\\accounts" -Name \'2\' -Value \'met "aanhaling"\'');
  });
});
