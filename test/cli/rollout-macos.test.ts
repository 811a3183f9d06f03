// A profile can be read as a property list, holds the values as they are, and keeps its identity.
import plist from 'plist';
import { describe, expect, it } from 'vitest';
import { fileOf, ID, values } from './rollout-school';

interface Profile {
  readonly PayloadUUID: string;
  readonly PayloadVersion: number;
  readonly PayloadType: string;
  readonly PayloadContent: readonly (Record<string, unknown> & { readonly PayloadUUID: string })[];
}

const read = (target: 'chromium' | 'firefox', name: string) => plist.parse(fileOf(target, name)) as unknown as Profile;
const UUID = /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/;

describe.each([
  ['chrome', 'com.google.Chrome'],
  ['edge', 'com.microsoft.Edge'],
])('%s', (browser, domain) => {
  const profile = read('chromium', `${browser}-macos.mobileconfig`);

  it('installs, and hands out the values', () => {
    const [own, values_] = profile.PayloadContent;
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1 });
    expect(own).toMatchObject({
      PayloadType: domain,
      ExtensionSettings: { [ID]: { installation_mode: 'force_installed', update_url: 'https://s.example/update.xml' } },
    });
    expect(values_).toMatchObject({ PayloadType: `${domain}.extensions.${ID}`, ...values });
  });

  it('gives each part its own UUID', () => {
    const all = [profile.PayloadUUID, ...profile.PayloadContent.map(part => part.PayloadUUID)];
    for (const uuid of all) expect(uuid).toMatch(UUID);
    expect(new Set(all).size).toBe(3);
  });
});

it('gives Firefox the policies of policies.json', () => {
  const [own] = read('firefox', 'firefox-macos.mobileconfig').PayloadContent;
  const { policies } = JSON.parse(fileOf('firefox', 'firefox-policies.json'));
  expect(own).toMatchObject({ PayloadType: 'org.mozilla.firefox', EnterprisePoliciesEnabled: true, ...policies });
});
