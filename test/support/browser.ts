// A real Chromium with the built extension, on the demo pages, with what tests need to look inside.
import { resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import type { Published } from '../sites/pages/stage';
import { type DemoSites, serveSites } from '../sites/server';

const EXTENSION = resolve(import.meta.dirname, '../../dist/chromium');
// What has just moved under the pointer answers to no press.
const STEADY = 270;
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

export type Host = 'www.facebook.com' | 'x.com' | 'www.instagram.com';

/** A node as the debugger sees it, closed shadow roots included. */
interface DebugNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly DebugNode[];
  readonly shadowRoots?: readonly DebugNode[];
}

/** How a demo page is visited; `first` runs in the page before anything of its own. */
interface Visit {
  readonly path?: string;
  readonly lang?: string;
  readonly variation?: string;
  readonly first?: () => void;
  /** Is done with the empty page, before it is led to the demo page. */
  readonly before?: (page: Page) => Promise<void>;
}

/** A browser with the extension, kept for all tests of one file. */
export class Studio {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly #sites: DemoSites;

  private constructor(browser: Browser, sites: DemoSites, extensionId: string) {
    this.browser = browser;
    this.#sites = sites;
    this.extensionId = extensionId;
  }

  /**
   * Starts server and browser; the welcome page that opens at installation is closed. `extension` false: a bare browser;
   * `from`: another build of the extension; `managed`: id of the extension that a policy installs.
   */
  static async open({
    headless = true,
    extension = true,
    from = EXTENSION,
    managed,
  }: {
    headless?: boolean;
    extension?: boolean;
    from?: string;
    managed?: string;
  } = {}): Promise<Studio> {
    const sites = await serveSites();
    const browser = await puppeteer.launch({
      executablePath: CHROMIUM,
      headless,
      pipe: true,
      acceptInsecureCerts: true,
      enableExtensions: extension && !managed ? [from] : false,
      // Nothing is fetched for a policy otherwise.
      ...(managed ? { ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'] } : {}),
      defaultViewport: headless ? { width: 1000, height: 800 } : null,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
        '--ignore-certificate-errors',
        '--lang=nl',
        sites.hostRules,
      ],
    });
    if (!extension) return new Studio(browser, sites, '');
    const patience = { timeout: managed ? 120_000 : 30_000 };
    const isOurs = (target: Target) => isWorker(target) && target.url().includes(managed ?? '');
    const worker = await browser.waitForTarget(isOurs, patience);
    const id = new URL(worker.url()).hostname;
    const welcome = await browser.waitForTarget(target => target.url().includes('/welcome/'), patience);
    if (headless) await (await welcome.page())?.close();
    return new Studio(browser, sites, id);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#sites.close();
  }

  /** Opens a demo page of a site; `variation` as in `?plain&school`. */
  async visit(
    host: Host,
    { path = '/', lang = 'nl', variation = '', first = () => {}, before }: Visit = {},
  ): Promise<Page> {
    const page = await this.browser.newPage();
    await page.evaluateOnNewDocument(first);
    await before?.(page);
    await page.goto(`https://${host}${path}?lang=${lang}${variation ? `&${variation}` : ''}`);
    await page.waitForSelector('.page');
    return page;
  }

  /** Opens a page of the extension: `src/popup/index.html?tab=1`. */
  async extensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(`chrome-extension://${this.extensionId}/${path}`);
    return page;
  }

  /** Runs a function in the background worker; wakes it when it was stopped. */
  async inBackground<Result, Given extends readonly unknown[]>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    const target = await this.browser.waitForTarget(isWorker);
    const worker = await target.worker();
    if (!worker) throw new Error('no worker');
    return (await worker.evaluate(work as never, ...(given as unknown as never[]))) as Result;
  }

  /** Writes settings as the options page would. */
  async settings(changed: Readonly<Record<string, unknown>>): Promise<void> {
    const page = await this.extensionPage('src/options/index.html');
    await page.evaluate(async given => {
      await (
        globalThis as unknown as { chrome: { storage: { local: { set(given: unknown): Promise<void> } } } }
      ).chrome.storage.local.set(given);
    }, changed);
    await page.close();
  }

  /** Stops the background worker, as the browser does when it is idle. */
  async stopBackground(): Promise<void> {
    const target = this.browser.targets().find(isWorker);
    if (!target) return;
    const gone = new Promise<void>(done => {
      const look = (candidate: Target) => {
        if (candidate !== target) return;
        this.browser.off('targetdestroyed', look);
        done();
      };
      this.browser.on('targetdestroyed', look);
    });
    const worker = await target.worker();
    await worker?.close();
    await gone;
  }

  /** Id of the tab that shows a page, as the extension knows it. */
  async tabId(page: Page): Promise<number> {
    await page.bringToFront();
    return await this.inBackground(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(given: object): Promise<{ id: number }[]> } };
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id ?? -1;
    });
  }
}

const isWorker = (target: Target) => target.type() === 'service_worker';

/** Text in the model of a demo page's editor; the DOM is not asked. */
export function modelOf(page: Page, name: string): Promise<string | null> {
  return page.evaluate(given => window.stage.models.get(given)?.() ?? null, name);
}

/** Waits until the model of an editor fits. */
export async function modelBecomes(page: Page, name: string, text: string): Promise<void> {
  await page.waitForFunction((given, wanted) => window.stage.models.get(given)?.() === wanted, {}, name, text);
}

export function publishedOn(page: Page): Promise<readonly Published[]> {
  return page.evaluate(() => window.stage.published);
}

/** What the extension shows inside a page: its closed shadow roots, through the debugger. */
export class Overlay {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async on(page: Page): Promise<Overlay> {
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    return new Overlay(session);
  }

  /** All words in our shadow roots. */
  async text(): Promise<string> {
    return (await this.#roots()).map(textBelow).join('\n');
  }

  /** Waits until our words fit; fails with what is there instead. */
  async shows(pattern: RegExp, patience = 30_000): Promise<string> {
    return await this.#until(
      async () => {
        const text = await this.text();
        return pattern.test(text) ? text : null;
      },
      () => `not shown: ${pattern}`,
      patience,
    );
  }

  /** Waits until nothing of ours fits any more. */
  async hides(pattern: RegExp, patience = 30_000): Promise<void> {
    await this.#until(
      async () => (pattern.test(await this.text()) ? null : true),
      () => `still shown: ${pattern}`,
      patience,
    );
  }

  /** The first element of ours with this tag, as HTML. */
  async html(tag: string): Promise<string> {
    const found = (await this.#roots()).flatMap(allBelow).find(node => node.nodeName === tag.toUpperCase());
    if (!found) throw new Error(`no ${tag}`);
    return (await this.#session.send('DOM.getOuterHTML', { backendNodeId: found.backendNodeId })).outerHTML;
  }

  /** Words or label of what has the focus in our shadow roots; empty when nothing has. */
  async focused(): Promise<string> {
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: { name?: { value?: string }; properties?: { name: string; value: { value?: unknown } }[] }[];
    };
    const node = nodes.findLast(({ properties = [] }) =>
      properties.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    return node?.name?.value ?? '';
  }

  /** Presses, with a real mouse, the first button of ours whose words or label fit; `within` narrows to the card that fits. */
  async press(page: Page, pattern: RegExp, within?: RegExp): Promise<void> {
    const found = await this.#until(
      async () => {
        const scopes = (await this.#roots()).flatMap(root =>
          within ? allBelow(root).filter(node => isCard(node) && within.test(textBelow(node))) : [root],
        );
        return (
          scopes
            .flatMap(allBelow)
            .find(node => /^(?:BUTTON|SUMMARY|A|LABEL)$/.test(node.nodeName) && pattern.test(labelOf(node))) ?? null
        );
      },
      () => `no button ${pattern}`,
    );
    await this.#session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: found.backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = await this.#steady(found.backendNodeId);
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** The place of a button of ours, once it stood still for as long as a press needs it to. */
  async #steady(backendNodeId: number): Promise<readonly number[]> {
    let former = '';
    let since = 0;
    return await this.#until(
      async () => {
        const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId });
        const place = String(model.border);
        if (place !== former) since = Date.now();
        former = place;
        return Date.now() - since > STEADY ? model.border : null;
      },
      () => 'a button that does not stand still',
    );
  }

  async #until<Found>(look: () => Promise<Found | null>, failure: () => string, patience = 30_000): Promise<Found> {
    const end = Date.now() + patience;
    for (;;) {
      const found = await look().catch(() => null);
      if (found !== null) return found;
      if (Date.now() > end) throw new Error(`${failure()}; shown: ${(await this.text()).slice(0, 600)}`);
      await new Promise(next => setTimeout(next, 40));
    }
  }

  async #roots(): Promise<DebugNode[]> {
    const { root } = await this.#session.send('DOM.getDocument', { depth: -1, pierce: true });
    return allBelow(root as unknown as DebugNode).flatMap(node => [...(node.shadowRoots ?? [])]);
  }
}

function allBelow(node: DebugNode): DebugNode[] {
  return [node, ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(allBelow)];
}

function textBelow(node: DebugNode): string {
  if (node.nodeName === 'STYLE') return '';
  return allBelow(node)
    .filter(inner => inner.nodeName === '#text')
    .map(inner => inner.nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ');
}

function attributeOf(node: DebugNode, name: string): string {
  const place = node.attributes?.indexOf(name) ?? -1;
  return place < 0 ? '' : (node.attributes?.[place + 1] ?? '');
}

const labelOf = (node: DebugNode) => `${attributeOf(node, 'aria-label')} ${textBelow(node)}`;
const isCard = (node: DebugNode) => node.nodeName === 'ARTICLE';
