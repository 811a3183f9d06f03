// A real Firefox with the built add-on, on the demo pages: reached through a small tunnel that leads their names here.
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { type DemoSites, serveSites } from '../sites/server';
import type { Host } from './browser';
import { lensFolder } from './firefox-overlay';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const ADD_ON = resolve(import.meta.dirname, '../../dist/firefox');
const { id: ID } = manifest.browser_specific_settings.gecko;
/** Firefox draws a new one for each profile; a fixed one makes our pages reachable. */
const UUID = '7b0f1f0e-1111-4222-8333-444455556666';
/** Until a page of the add-on is drawn, in milliseconds; an add-on that policy installs comes seconds after the start. */
const PATIENCE = 60_000;

/** Leads every `CONNECT` to the port of the demo pages. */
async function tunnelTo(port: number) {
  const server = createServer();
  server.on('connect', (_request, client, head) => {
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      target.write(head);
      target.pipe(client).pipe(target);
    });
    for (const end of [target, client]) end.on('error', () => target.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** A home folder in which Firefox finds these values as the add-on's managed storage (MDN, native manifests). */
function homeWith(values: Readonly<Record<string, unknown>>): string {
  const home = mkdtempSync(join(tmpdir(), 'postwijzer-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `${ID}.json`),
    JSON.stringify({ name: ID, description: 'test', type: 'storage', data: values }),
  );
  return home;
}

interface Opening {
  /** The built add-on unless another; null: a policy installs it. */
  readonly addOn?: string | null;
  /** A profile that outlives this browser. */
  readonly profile?: string;
  /** What Firefox gives the add-on as managed storage. */
  readonly managed?: Readonly<Record<string, unknown>>;
}

export class FirefoxStudio {
  readonly #browser: Browser;
  readonly #close: () => Promise<void>;
  #desk: Promise<Page> | null = null;

  private constructor(browser: Browser, close: () => Promise<void>) {
    this.#browser = browser;
    this.#close = close;
  }

  static async open({ addOn = ADD_ON, profile, managed }: Opening = {}): Promise<FirefoxStudio> {
    const sites: DemoSites = await serveSites();
    const tunnel = await tunnelTo(sites.port);
    const home = managed ? homeWith(managed) : null;
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access'],
      ...(profile ? { userDataDir: profile } : {}),
      ...(home ? { env: { ...process.env, HOME: home } } : {}),
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': tunnel.port,
        'intl.accept_languages': 'nl',
        // What a school gets signed by Mozilla is not signed here.
        'xpinstall.signatures.required': false,
        // A test has no certificate that Firefox knows.
        'extensions.checkUpdateSecurity': false,
      },
    });
    if (addOn !== null) await browser.installExtension(addOn);
    const lens = lensFolder();
    await browser.installExtension(lens);
    return new FirefoxStudio(browser, async () => {
      await browser.close();
      tunnel.close();
      await sites.close();
      for (const folder of [lens, home]) if (folder) rmSync(folder, { recursive: true, force: true });
    });
  }

  async close(): Promise<void> {
    await this.#close();
  }

  async visit(host: Host, path = '/', lang: 'nl' | 'en' = 'nl'): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(`https://${host}${path}?lang=${lang}`);
    await page.waitForSelector('.page');
    return page;
  }

  /** Opens a page of the add-on. The protocol tells nothing of such a page's loading, so its first heading is awaited. */
  async extensionPage(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    // A page that is not there yet, or a question that meets the change of page, fails; it is asked again.
    await vi.waitFor(
      async () => {
        const title = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '').catch(() => '');
        if (title.includes('Postwijzer')) return;
        const at = await page.evaluate(() => location.protocol).catch(() => '');
        if (at !== 'moz-extension:') void page.goto(`moz-extension://${UUID}/${path}`).catch(() => {});
        throw new Error(`${path} is not drawn yet`);
      },
      { timeout: PATIENCE, interval: 250 },
    );
    return page;
  }

  /** Runs a function in a page of the add-on that stays open, with the extension interface at hand. */
  async inAddOn<Result, Given extends readonly unknown[]>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    this.#desk ??= this.extensionPage('src/options/index.html');
    const desk = await this.#desk;
    return (await desk.evaluate(work as never, ...(given as unknown as never[]))) as Result;
  }

  /** Writes settings as the options page would. */
  async settings(changed: Readonly<Record<string, unknown>>): Promise<void> {
    await this.inAddOn(async given => {
      await (
        globalThis as unknown as { browser: { storage: { local: { set(given: unknown): Promise<void> } } } }
      ).browser.storage.local.set(given);
    }, changed);
  }

  /** What the worker keeps of the tab that shows a page. */
  async stateOf(page: Page): Promise<unknown> {
    const key = `tab-${await this.tabId(page)}`;
    return await this.inAddOn(async name => {
      const { browser } = globalThis as unknown as {
        browser: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };
      };
      return (await browser.storage.session.get(name))[name] ?? null;
    }, key);
  }

  /** Id of the tab that shows a page, as the add-on knows it. */
  async tabId(page: Page): Promise<number> {
    await this.inAddOn(() => {});
    await page.bringToFront();
    return await this.inAddOn(async () => {
      const { browser } = globalThis as unknown as {
        browser: { tabs: { query(given: object): Promise<{ id: number }[]> } };
      };
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  }

  /** The popup, in a tab of its own, on the tab that shows a page. */
  async popupOn(page: Page): Promise<Page> {
    return await this.extensionPage(`src/popup/index.html?tab=${await this.tabId(page)}`);
  }
}
