// The settings of a school in the form of each browser management: ready to paste, nothing left to invent.
import { POLICY_KEYS } from './keys';

export interface Rollout {
  /** Id of the extension in Chromium browsers: 32 letters from a to p. */
  readonly chromiumId: string;
  /** Id of the add-on in Firefox. */
  readonly firefoxId: string;
  /** Where the browsers find the update manifest, and Firefox the package. */
  readonly updateUrl: string;
  readonly packageUrl: string;
  /** Values by policy key. */
  readonly values: Readonly<Record<string, unknown>>;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** File name → text, for Windows, macOS, Linux, Google Admin, Intune and Firefox. */
export function rolloutFiles(rollout: Rollout): ReadonlyMap<string, string> {
  return new Map([
    ['chrome-linux.json', linux(rollout)],
    ['chrome-windows.reg', registry(rollout, 'Google\\Chrome')],
    ['edge-windows.reg', registry(rollout, 'Microsoft\\Edge')],
    ['chrome-macos.mobileconfig', mobileconfig(rollout, 'com.google.Chrome')],
    ['edge-macos.mobileconfig', mobileconfig(rollout, 'com.microsoft.Edge')],
    ['google-admin.json', googleAdmin(rollout)],
    ['intune-windows.ps1', powershell(rollout)],
    ['firefox-policies.json', firefox(rollout)],
  ]);
}

/** How Chromium browsers install and keep the extension (chromeenterprise.google/policies, ExtensionSettings). */
function installation({ updateUrl }: Rollout): object {
  return { installation_mode: 'force_installed', update_url: updateUrl, toolbar_pin: 'force_pinned' };
}

/** One file for /etc/opt/chrome/policies/managed or /etc/chromium/policies/managed. */
function linux(rollout: Rollout): string {
  const { chromiumId, values } = rollout;
  return json({
    ExtensionSettings: { [chromiumId]: installation(rollout) },
    '3rdparty': { extensions: { [chromiumId]: values } },
  });
}

/** The box "Policy for extensions" of the app in the Google Admin console: each value under `Value`. */
function googleAdmin({ values }: Rollout): string {
  return json(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));
}

/** `policies.json` (mozilla.github.io/policy-templates, 3rdparty and ExtensionSettings). */
function firefox({ firefoxId, packageUrl, values }: Rollout): string {
  return json({
    policies: {
      ExtensionSettings: {
        [firefoxId]: { installation_mode: 'force_installed', install_url: packageUrl, default_area: 'navbar' },
      },
      '3rdparty': { Extensions: { [firefoxId]: values } },
    },
  });
}

/** A registry file: booleans as numbers, lists as numbered texts (chromium.org, policies of extensions on Windows). */
function registry(rollout: Rollout, browser: string): string {
  const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${browser}`;
  const own = `${root}\\3rdparty\\extensions\\${rollout.chromiumId}\\policy`;
  const lines = ['Windows Registry Editor Version 5.00', '', `[${root}]`];
  lines.push(`"ExtensionSettings"=${quoted(JSON.stringify({ [rollout.chromiumId]: installation(rollout) }))}`, '');
  lines.push(`[${own}]`);
  const lists: string[] = [];
  for (const [key, value] of Object.entries(rollout.values)) {
    if (typeof value === 'boolean') lines.push(`"${key}"=dword:0000000${value ? 1 : 0}`);
    else if (!Array.isArray(value)) lines.push(`"${key}"=${quoted(String(value))}`);
    else lists.push('', `[${own}\\${key}]`, ...value.map((item, index) => `"${index + 1}"=${quoted(String(item))}`));
  }
  return `${[...lines, ...lists].join('\r\n')}\r\n`;
}

/** A text in a registry file: backslashes and quotation marks doubled up; a line break would end the value. */
function quoted(text: string): string {
  return `"${text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')}"`;
}

/** A script for Intune that writes the same registry values, for Chrome and Edge. */
function powershell(rollout: Rollout): string {
  const single = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const settings = JSON.stringify({ [rollout.chromiumId]: installation(rollout) });
  const lines = ["$browsers = 'Google\\Chrome', 'Microsoft\\Edge'", 'foreach ($browser in $browsers) {'];
  lines.push('  $root = "HKLM:\\Software\\Policies\\$browser"');
  lines.push(`  $own = "$root\\3rdparty\\extensions\\${rollout.chromiumId}\\policy"`);
  lines.push('  New-Item -Path $own -Force | Out-Null');
  lines.push(`  Set-ItemProperty -Path $root -Name 'ExtensionSettings' -Value ${single(settings)}`);
  for (const [key, value] of Object.entries(rollout.values)) {
    if (typeof value === 'boolean') {
      lines.push(`  Set-ItemProperty -Path $own -Name '${key}' -Type DWord -Value ${value ? 1 : 0}`);
    } else if (!Array.isArray(value)) {
      lines.push(`  Set-ItemProperty -Path $own -Name '${key}' -Value ${single(String(value))}`);
    } else {
      lines.push(`  New-Item -Path "$own\\${key}" -Force | Out-Null`);
      value.forEach((item, index) => {
        lines.push(`  Set-ItemProperty -Path "$own\\${key}" -Name '${index + 1}' -Value ${single(String(item))}`);
      });
    }
  }
  return `${[...lines, '}'].join('\r\n')}\r\n`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function plistOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? '<true/>' : '<false/>';
  if (Array.isArray(value)) return `<array>${value.map(plistOf).join('')}</array>`;
  if (typeof value !== 'object' || value === null) return `<string>${escaped(String(value))}</string>`;
  const entries = Object.entries(value).map(([key, item]) => `<key>${escaped(key)}</key>${plistOf(item)}`);
  return `<dict>${entries.join('')}</dict>`;
}

/** A configuration profile with two payloads: the browser's own, and the extension's (developer.apple.com, ManagedClient). */
function mobileconfig(rollout: Rollout, domain: string): string {
  const payload = (type: string, content: object) => ({
    PayloadType: type,
    PayloadIdentifier: `${domain}.postwijzer.${rollout.chromiumId}.${type}`,
    PayloadUUID: uuidFrom(`${rollout.chromiumId}${type}`),
    PayloadVersion: '1',
    PayloadDisplayName: 'Postwijzer',
    ...content,
  });
  const profile = {
    ...payload('Configuration', { PayloadScope: 'System' }),
    PayloadContent: [
      payload(domain, { ExtensionSettings: { [rollout.chromiumId]: installation(rollout) } }),
      payload(`${domain}.extensions.${rollout.chromiumId}`, rollout.values),
    ],
  };
  const body = plistOf(profile).replace(
    /<key>PayloadVersion<\/key><string>1<\/string>/g,
    '<key>PayloadVersion</key><integer>1</integer>',
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">${body}</plist>
`;
}

/** The same identifier for the same text, in the form of a UUID: a profile that is installed again replaces the old one. */
function uuidFrom(text: string): string {
  let hex = '';
  for (let part = 0; hex.length < 32; part++) {
    let hash = 2166136261 ^ part;
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
    hex += (hash >>> 0).toString(16).padStart(8, '0');
  }
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5').toUpperCase();
}

/** Keys of `values` that no policy knows; such a package would set nothing with them. */
export function unknownKeys(values: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(values).filter(key => !Object.hasOwn(POLICY_KEYS, key));
}
