// The very package and policies.json that a school makes, in Firefox: installed by policy, at work, locked, changed, broken.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FirefoxStudio } from '../support/firefox';
import { PlacedFile } from '../support/placed-file';
import { SchoolPackage } from '../support/school-package';

const POLICIES = '/etc/firefox/policies';
const SLOW = 120_000;

interface FirefoxPolicy {
  readonly policies: {
    readonly ExtensionSettings: object;
    readonly '3rdparty': { readonly Extensions: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  };
}

describe.skipIf(!PlacedFile.allowed(POLICIES))('a package that is installed by policies.json', () => {
  const profile = mkdtempSync(join(tmpdir(), 'postwijzer-profile-'));
  let school: SchoolPackage;
  let file: PlacedFile;
  let policy: FirefoxPolicy;
  let studio: FirefoxStudio | null = null;

  beforeAll(async () => {
    school = await SchoolPackage.make('firefox', {
      schoolName: 'De Vlieger',
      staffMayChange: ['theme'],
      theme: 'dark',
    });
    file = new PlacedFile(`${POLICIES}/policies.json`, 'postwijzer.xpi');
    policy = school.policy('firefox-policies.json') as unknown as FirefoxPolicy;
  }, 3 * SLOW);
  afterEach(async () => {
    await studio?.close();
    studio = null;
  });
  afterAll(() => {
    file?.remove();
    school?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  /** Starts Firefox with these values over those that the command wrote; it reads its policies at each start. */
  async function start(values: Readonly<Record<string, unknown>> = {}): Promise<FirefoxStudio> {
    const [[id, own] = ['', {}]] = Object.entries(policy.policies['3rdparty'].Extensions);
    file.write({ policies: { ...policy.policies, '3rdparty': { Extensions: { [id]: { ...own, ...values } } } } });
    studio = await FirefoxStudio.open({ addOn: null, profile });
    return studio;
  }
  const shows = (page: Page, wanted: RegExp) =>
    expect.poll(() => page.evaluate(() => document.body.innerText), { timeout: SLOW, interval: 200 }).toMatch(wanted);
  const isLocked = (page: Page, id: string) => page.$eval(`#${id}`, field => (field as HTMLInputElement).disabled);

  it('has the protocol of the school at work and its settings locked at the first start', {
    timeout: 3 * SLOW,
  }, async () => {
    const firefox = await start();
    const page = await firefox.extensionPage('src/options/index.html');
    await shows(page, /Het protocol van De Vlieger[\s\S]*protocolJson in gebruik/);
    expect(await Promise.all(['name', 'town', 'theme'].map(id => isLocked(page, id)))).toEqual([true, false, false]);
    await page.close();
    const post = await firefox.visit('x.com', '/home');
    await post.click('[data-testid="tweetTextarea_0"]');
    await post.keyboard.type('Daan uit groep 5 heeft gewonnen.');
    const popup = await firefox.popupOn(post);
    await shows(popup, /V\.1/);
  });

  it('takes a change of the policy at the next start', { timeout: 2 * SLOW }, async () => {
    const page = await (await start({ town: 'Gouda' })).extensionPage('src/options/index.html');
    await shows(page, /town in gebruik/);
    expect(await page.$eval('#town', field => (field as HTMLInputElement).value)).toBe('Gouda');
    expect(await isLocked(page, 'town')).toBe(true);
  });

  it('names what is wrong with a policy, and stays with the last good one', { timeout: 2 * SLOW }, async () => {
    const firefox = await start({ town: 5, protocolJson: '{"version": 1,\n "id": 5}', colour: 'red' });
    const page = await firefox.extensionPage('src/options/index.html');
    await shows(page, /protocolJson niet bruikbaar; de vorige waarde geldt nog[\s\S]*Regel 2/);
    await shows(page, /town niet bruikbaar; de vorige waarde geldt nog[\s\S]*Geef een tekst/);
    await shows(page, /colour onbekende sleutel/);
    await shows(page, /Het protocol van De Vlieger/);
    expect(await page.$eval('#town', field => (field as HTMLInputElement).value)).toBe('Gouda');
  });
});
