// The settings of a school as configuration profiles for macOS: for Jamf, Intune or another management.
import { createHash } from 'node:crypto';
import plist from 'plist';
import type { Installation, Rollout } from './rollout-plan';

/** A profile with the browser's own settings and the extension's (developer.apple.com, device management, top level). */
export function profile({ chromiumId, values }: Rollout, install: Installation, domain: string): string {
  return profileOf(chromiumId, domain, [
    [domain, { ExtensionSettings: { [chromiumId]: install } }],
    [`${domain}.extensions.${chromiumId}`, values],
  ]);
}

/** A profile for Firefox, which takes the policies of `policies.json` once policies are on. */
export function firefoxProfile({ firefoxId }: Rollout, policies: object): string {
  return profileOf(firefoxId, 'org.mozilla.firefox', [
    ['org.mozilla.firefox', { EnterprisePoliciesEnabled: true, ...policies }],
  ]);
}

function profileOf(
  id: string,
  domain: string,
  payloads: readonly (readonly [type: string, content: object])[],
): string {
  const payload = (type: string, content: object) => ({
    PayloadType: type,
    PayloadIdentifier: `${domain}.postwijzer.${id}.${type}`,
    PayloadUUID: uuidFrom(`${id} ${domain} ${type}`),
    PayloadVersion: 1,
    PayloadDisplayName: 'Postwijzer',
    ...content,
  });
  const content = payloads.map(([type, own]) => payload(type, own));
  const whole = payload('Configuration', { PayloadScope: 'System', PayloadContent: content });
  return `${plist.build(whole)}\n`;
}

/** The same UUID for the same name (RFC 9562, version 8): a profile that is installed again replaces the former one. */
function uuidFrom(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5').toUpperCase();
}
