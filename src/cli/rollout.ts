// The settings of a school in the form of each browser management: ready to paste, nothing left to invent.
import type { Target } from './package-build';
import { firefoxProfile, profile } from './rollout-macos';
import { type Installation, installation, type Rollout } from './rollout-plan';
import { registry, script } from './rollout-windows';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** File name → text, for every management that speaks to browsers of this kind. */
export function rolloutFiles(target: Target, rollout: Rollout): ReadonlyMap<string, string> {
  if (target === 'firefox') {
    return new Map([
      ['firefox-policies.json', json({ policies: firefoxPolicies(rollout) })],
      ['firefox-macos.mobileconfig', firefoxProfile(rollout, firefoxPolicies(rollout))],
    ]);
  }
  const install = installation(rollout);
  return new Map([
    ['chrome-windows.reg', registry(rollout, install, 'Google\\Chrome')],
    ['edge-windows.reg', registry(rollout, install, 'Microsoft\\Edge')],
    ['intune-windows.ps1', script(rollout, install)],
    ['chrome-macos.mobileconfig', profile(rollout, install, 'com.google.Chrome')],
    ['edge-macos.mobileconfig', profile(rollout, install, 'com.microsoft.Edge')],
    ['chrome-linux.json', linux(rollout, install)],
    ['google-admin.json', googleAdmin(rollout)],
  ]);
}

/** One file for the folder of managed policies; Chrome, Chromium and Edge each have their own. */
function linux({ chromiumId, values }: Rollout, install: Installation): string {
  return json({
    ExtensionSettings: { [chromiumId]: install },
    '3rdparty': { extensions: { [chromiumId]: values } },
  });
}

/** The box "Policy for extensions" of the app in the Google Admin console: each value under `Value`. */
function googleAdmin({ values }: Rollout): string {
  return json(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));
}

/** Policies of Firefox (mozilla.github.io/policy-templates, 3rdparty and ExtensionSettings). */
function firefoxPolicies({ firefoxId, packageUrl, values }: Rollout): object {
  return {
    ExtensionSettings: {
      [firefoxId]: { installation_mode: 'force_installed', install_url: packageUrl, default_area: 'navbar' },
    },
    '3rdparty': { Extensions: { [firefoxId]: values } },
  };
}
