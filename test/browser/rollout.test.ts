// The very package that a school makes, installed by the management of the browser as the school would: its protocol is at
// work, its settings are locked, changes arrive, faults are named.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composing } from '../sites/composing';
import { Overlay, Studio } from '../support/browser';
import { PlacedFile } from '../support/placed-file';
import { SchoolPackage } from '../support/school-package';

const POLICIES = '/etc/chromium/policies/managed';
/** A policy may take seconds to reach the extension, and a machine that is busy makes it minutes. */
const SLOW = 120_000;

interface LinuxPolicy {
  readonly ExtensionSettings: Readonly<Record<string, object>>;
  readonly '3rdparty': { readonly extensions: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
}

describe.skipIf(!PlacedFile.allowed(POLICIES))('a package that is installed by policy', () => {
  let school: SchoolPackage;
  let file: PlacedFile;
  let policy: LinuxPolicy;
  let id = '';
  let studio: Studio;

  beforeAll(async () => {
    school = await SchoolPackage.make('chromium', {
      schoolName: 'De Vlieger',
      staffMayChange: ['theme'],
      theme: 'dark',
    });
    file = new PlacedFile(`${POLICIES}/postwijzer-test.json`, '3rdparty');
    policy = school.policy('chrome-linux.json') as unknown as LinuxPolicy;
    [id = ''] = Object.keys(policy.ExtensionSettings);
    manage(null);
    studio = await Studio.open({ managed: id });
  }, 3 * SLOW);

  afterAll(async () => {
    await studio?.close();
    file?.remove();
    school?.close();
  });

  /** The policy with these values over those that the command wrote; null: it only installs. */
  function manage(values: Readonly<Record<string, unknown>> | null): void {
    const { ExtensionSettings, '3rdparty': given } = policy;
    const more = values && { '3rdparty': { extensions: { [id]: { ...given.extensions[id], ...values } } } };
    // Tests look into the extension with developer tools, which are closed where a policy installs it.
    file.write({ DeveloperToolsAvailability: 1, ExtensionSettings, ...more });
  }
  const options = () => studio.extensionPage('src/options/index.html');
  const shows = (page: Page, wanted: RegExp) =>
    expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: SLOW, interval: 200 }).toMatch(wanted);
  const locked = (page: Page) =>
    page.$$eval('fieldset:disabled, input:disabled, textarea:disabled, select:disabled', fields =>
      fields.map(field => field.id || field.querySelector('input')?.name),
    );

  it.each(composing)('has the protocol of the school at work on $site', { timeout: SLOW }, async place => {
    const page = await studio.visit(place.host, { path: place.path });
    await place.open(page);
    await page.keyboard.type('Daan uit groep 5 heeft gewonnen.');
    const overlay = await Overlay.on(page);
    await overlay.press(page, /Postwijzer:/);
    await overlay.shows(/V\.1/);
    await page.close();
  });

  it('belongs to the management, and locks what the package sets', { timeout: SLOW }, async () => {
    const page = await options();
    await shows(page, /Het protocol van De Vlieger[\s\S]*protocolJson in gebruik \(uit het pakket\)/);
    await shows(page, /Ingesteld door je school\./);
    expect(await locked(page)).toEqual(expect.arrayContaining(['protocol', 'name']));
    for (const free of ['theme', 'town', 'language']) expect(await locked(page)).not.toContain(free);
    const self = await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { management: { getSelf(): Promise<{ installType: string }> } } }
      ).chrome.management.getSelf(),
    );
    expect(self.installType).toBe('admin');
    await page.close();
  });

  it('takes the policy that the command wrote, and a change of it, while it runs', { timeout: 2 * SLOW }, async () => {
    const page = await options();
    manage({});
    await shows(page, /protocolJson in gebruik\n/);
    manage({ town: 'Gouda', contacts: ['directeur directie@vlieger.example'] });
    await shows(page, /town in gebruik/);
    await expect
      .poll(() => page.$eval('#town', field => (field as HTMLInputElement).value), { timeout: SLOW })
      .toBe('Gouda');
    expect(await locked(page)).toEqual(expect.arrayContaining(['town', 'contacts']));
    await page.close();
  });

  it('names what is wrong with a policy, and stays with the last good one', { timeout: 2 * SLOW }, async () => {
    const page = await options();
    manage({ town: 'Gouda', protocolJson: '{"version": 1,\n "id": 5}', lessonHours: ['woensdag'] });
    await shows(page, /protocolJson niet bruikbaar; de vorige waarde geldt nog[\s\S]*Regel 2/);
    await shows(page, /lessonHours niet bruikbaar[\s\S]*Deze regel klopt niet: woensdag/);
    await page.select('#language', 'en');
    await shows(page, /protocolJson cannot be used; the last value still holds[\s\S]*Line 2/);
    await page.select('#language', 'nl');
    await shows(page, /Het protocol van De Vlieger/);
    expect(await locked(page)).toContain('protocol');
    await page.close();
  });

  it('fetches the next revision of the package by itself', { timeout: 4 * SLOW }, async () => {
    manage(null);
    await school.revise(2, 'Het nieuwe protocol van De Vlieger');
    const extensions = await studio.browser.newPage();
    await extensions.goto('chrome://extensions');
    await extensions.evaluate(() =>
      (
        globalThis as unknown as { chrome: { developerPrivate: { autoUpdate(): Promise<void> } } }
      ).chrome.developerPrivate.autoUpdate(),
    );
    await expect
      .poll(
        async () => {
          const page = await options();
          const words = await page.evaluate(() => document.body.innerText);
          await page.close();
          return words;
        },
        { timeout: SLOW, interval: 500 },
      )
      .toMatch(/Het nieuwe protocol van De Vlieger[\s\S]*Postwijzer \d+\.\d+\.\d+\.2/);
  });
});
