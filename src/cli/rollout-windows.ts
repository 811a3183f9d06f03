// The settings of a school in the registry of Windows: as a file to import, and as a script for Intune.
import type { Installation, Rollout } from './rollout-plan';

/**
 * The extension has a key of its own below `ExtensionSettings`, so that what stands there of other extensions stays. Its
 * values are written anew each time, so that none stays behind that the school took away.
 */
const settingsKey = (root: string, { chromiumId }: Rollout) => `${root}\\ExtensionSettings\\${chromiumId}`;
const valuesKey = (root: string, { chromiumId }: Rollout) => `${root}\\3rdparty\\extensions\\${chromiumId}\\policy`;

/** A registry file for one browser: booleans are numbers, lists are numbered texts below a key of their own. */
export function registry(rollout: Rollout, install: Installation, browser: string): string {
  const root = `HKEY_LOCAL_MACHINE\\Software\\Policies\\${browser}`;
  const own = valuesKey(root, rollout);
  const lines = ['Windows Registry Editor Version 5.00', '', `[${settingsKey(root, rollout)}]`];
  for (const [key, value] of Object.entries(install)) lines.push(`"${key}"=${quoted(value)}`);
  lines.push('', `[-${own}]`, '', `[${own}]`);
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

/** A script for Intune that writes the same values, for Chrome and Edge. */
export function script(rollout: Rollout, install: Installation): string {
  const lines = ["$browsers = 'Google\\Chrome', 'Microsoft\\Edge'", 'foreach ($browser in $browsers) {'];
  lines.push('  $root = "HKLM:\\Software\\Policies\\$browser"');
  lines.push(`  $settings = "${settingsKey('$root', rollout)}"`);
  lines.push(`  $own = "${valuesKey('$root', rollout)}"`);
  // Making a key that is there already empties it.
  lines.push('  New-Item -Path $settings -Force | Out-Null', '  New-Item -Path $own -Force | Out-Null');
  for (const [key, value] of Object.entries(install)) {
    lines.push(`  Set-ItemProperty -Path $settings -Name '${key}' -Value ${single(value)}`);
  }
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

/** PowerShell takes typographic single quotes for plain ones; each is doubled. */
const single = (text: string) => `'${text.replace(/['\u2018\u2019\u201A\u201B]/g, '$&$&')}'`;
