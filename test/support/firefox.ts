// A real Firefox with the built add-on, on the demo pages: reached through a small tunnel that leads their names here.
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { type DemoSites, serveSites } from '../sites/server';
import type { Host } from './browser';

const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const ADD_ON = resolve(import.meta.dirname, '../../dist/firefox');
const { id: ID } = manifest.browser_specific_settings.gecko;
/** Firefox draws a new one for each profile; a fixed one makes our pages reachable. */
const UUID = '7b0f1f0e-1111-4222-8333-444455556666';

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

/** What Firefox gives the add-on as managed storage, until the returned function is called. */
export function manageFirefox(values: Readonly<Record<string, unknown>>): () => void {
  const folder = join(homedir(), '.mozilla/managed-storage');
  const file = join(folder, `${ID}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ name: ID, description: 'test', type: 'storage', data: values }));
  return () => rmSync(file, { force: true });
}

export class FirefoxStudio {
  readonly #browser: Browser;
  readonly #sites: DemoSites;
  readonly #tunnel: { close(): void };

  private constructor(browser: Browser, sites: DemoSites, tunnel: { close(): void }) {
    this.#browser = browser;
    this.#sites = sites;
    this.#tunnel = tunnel;
  }

  static async open(): Promise<FirefoxStudio> {
    const sites = await serveSites();
    const tunnel = await tunnelTo(sites.port);
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX,
      headless: true,
      acceptInsecureCerts: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        'network.proxy.type': 1,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': tunnel.port,
        'intl.accept_languages': 'nl',
      },
    });
    await browser.installExtension(ADD_ON);
    return new FirefoxStudio(browser, sites, tunnel);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#tunnel.close();
    await this.#sites.close();
  }

  async visit(host: Host, path = '/'): Promise<Page> {
    const page = await this.#browser.newPage();
    await page.goto(`https://${host}${path}?lang=nl`);
    await page.waitForSelector('.page');
    return page;
  }

  /** Opens a page of the add-on. The protocol tells nothing of such a page's loading, so its first heading is awaited. */
  async extensionPage(path: string): Promise<Page> {
    const page = await this.#browser.newPage();
    void page.goto(`moz-extension://${UUID}/${path}`).catch(() => {});
    // A question that meets the change of page fails; it is asked again.
    await vi.waitFor(
      async () => {
        const title = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '');
        if (!title.includes('Postwijzer')) throw new Error(`${path} is not drawn yet`);
      },
      { timeout: 20_000, interval: 100 },
    );
    return page;
  }
}
