// A school's settings in a real browser: from the package, from the browser's management, changed, and broken.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildFor } from '../../src/cli/package-build';
import { keyFrom } from '../../src/cli/package-key';
import { presetById } from '../../src/protocols/index';
import { Studio } from '../support/browser';
import { PlacedFile } from '../support/placed-file';

const POLICIES = '/etc/chromium/policies/managed';
/** A policy may take seconds to reach the extension. */
const SLOW = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'postwijzer-policy-'));
const key = keyFrom(undefined, folder);

const file = new PlacedFile(join(POLICIES, 'postwijzer-test.json'), '3rdparty');

function setPolicy(values: Readonly<Record<string, unknown>>): void {
  file.write({ '3rdparty': { extensions: { [key.id]: values } } });
}

/** Builds the extension with a fixed id and these settings inside; gives its folder. */
function built(name: string, settings: Readonly<Record<string, unknown>>): string {
  const out = join(folder, name);
  const { files } = buildFor({ target: 'chromium', settings, publicKey: key.publicKey, url: null, revision: null });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), bytes);
  }
  return out;
}

let studio: Studio | null = null;

/** The text of the options page once it shows what is wanted, and the ids of its locked fields. */
async function options(wanted: RegExp): Promise<string> {
  const page = await (studio as Studio).extensionPage('src/options/index.html');
  const read = () => page.evaluate(() => document.body.innerText);
  await expect.poll(read, { timeout: SLOW, interval: 250 }).toMatch(wanted);
  const text = await read();
  const locked = await page.$$eval('fieldset:disabled, input:disabled', fields => fields.map(field => field.id));
  await page.close();
  return `${text}\nlocked: ${locked.join(' ')}`;
}

afterEach(async () => {
  await studio?.close();
  studio = null;
  file.remove();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a package made for a school has its protocol in force at the first start', { timeout: 2 * SLOW }, async () => {
  const own = { ...presetById('scala'), id: 'vlieger', name: 'Het protocol van De Vlieger' };
  studio = await Studio.open({
    from: built('own', { protocolJson: JSON.stringify(own), schoolName: 'De Vlieger', town: 'Ons Dorp' }),
  });
  const page = await options(/Het protocol van De Vlieger/);
  expect(page).toContain('Ingesteld door je school.');
  expect(page).toMatch(/locked: .*\bname\b.*\btown\b/);
});

describe.skipIf(!PlacedFile.allowed(POLICIES))('the management of the browser', () => {
  let plain = '';
  beforeAll(() => {
    plain = built('plain', {});
  });

  it('sets and locks what the policy says, and leaves the rest free', { timeout: 2 * SLOW }, async () => {
    setPolicy({ protocol: 'scala', schoolName: 'De Vlieger', theme: 'dark', staffMayChange: ['theme'] });
    studio = await Studio.open({ from: plain });
    const page = await options(/protocol in gebruik/);
    expect(page).toMatch(/locked: .*\bname\b/);
    expect(page).not.toMatch(/locked: .*\btown\b/);
    expect(page).not.toMatch(/locked: .*\btheme\b/);
  });

  it('brings a changed policy, and falls back on the last good value of a broken one', {
    timeout: 3 * SLOW,
  }, async () => {
    setPolicy({ protocol: 'scala', town: 'Eerst' });
    studio = await Studio.open({ from: plain });
    await options(/town in gebruik/);
    setPolicy({ protocol: 'nonsense', town: 'Daarna' });
    const page = await options(/protocol niet bruikbaar; de vorige waarde geldt nog/);
    expect(page).toContain('Kies uit:');
    const settings = await studio.inBackground(
      async () =>
        await (
          globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<unknown> } } } }
        ).chrome.storage.local.get('policy'),
    );
    expect(settings).toMatchObject({ policy: { values: { protocol: 'scala', school: { town: 'Daarna' } } } });
  });
});
