// What the add-on shows inside a page of Firefox: a second add-on, for tests alone, looks into its closed shadow roots.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import manifest from '../../manifest.json' with { type: 'json' };

// What has just moved under the pointer answers to no press.
const STEADY = 270;

/** Something of ours that can be pressed: its words, those of the card around it, and where it is. */
interface Pressable {
  readonly words: string;
  readonly card: string;
  readonly place: readonly [x: number, y: number];
}

/** Runs in the pages as a content script: Firefox lets add-ons, and no page, into a closed shadow root. */
function lens(): void {
  interface Opened extends Element {
    readonly openOrClosedShadowRoot: ShadowRoot | null;
  }
  const { exportFunction } = globalThis as unknown as {
    exportFunction(work: (...given: number[]) => string, target: unknown, options: { defineAs: string }): void;
  };
  const below = (node: ParentNode): Element[] =>
    [...node.querySelectorAll('*')].flatMap(element => {
      const root = (element as Opened).openOrClosedShadowRoot;
      return root ? [element, ...below(root)] : [element];
    });
  const roots = () => below(document).flatMap(element => (element as Opened).openOrClosedShadowRoot ?? []);
  const wordsOf = (node: Node): string => {
    if (node.nodeName === 'STYLE') return '';
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    return [...node.childNodes].map(wordsOf).join(' ');
  };
  const tidy = (words: string) => words.replace(/\s+/g, ' ');
  const buttons = () => roots().flatMap(root => [...root.querySelectorAll('button, summary, a, label')]);
  const text = () => roots().map(wordsOf).map(tidy).join('\n');
  const list = () =>
    JSON.stringify(
      buttons().map(button => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        const card = button.closest('article');
        return {
          words: tidy(`${button.getAttribute('aria-label') ?? ''} ${wordsOf(button)}`),
          card: card ? tidy(wordsOf(card)) : '',
          place: [(left + right) / 2, (top + bottom) / 2],
        };
      }),
    );
  const bring = (index = 0) => {
    buttons()[index]?.scrollIntoView({ block: 'nearest' });
    return '';
  };
  const page = (window as unknown as { wrappedJSObject: unknown }).wrappedJSObject;
  exportFunction(text, page, { defineAs: 'lensText' });
  exportFunction(list, page, { defineAs: 'lensList' });
  exportFunction(bring, page, { defineAs: 'lensBring' });
}

/** A folder with the looking add-on. */
export function lensFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postwijzer-lens-'));
  const matches = manifest.content_scripts.flatMap(script => script.matches);
  const own = {
    manifest_version: 3,
    name: 'lens',
    version: '1',
    browser_specific_settings: { gecko: { id: 'lens@postwijzer.example' } },
    content_scripts: [{ matches, js: ['lens.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(own));
  writeFileSync(join(folder, 'lens.js'), `(${lens})();`);
  return folder;
}

interface Looked {
  lensText(): string;
  lensList(): string;
  lensBring(index: number): string;
}

export class FirefoxOverlay {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** All words in our shadow roots. */
  async text(): Promise<string> {
    return await this.#page.evaluate(() => (globalThis as unknown as Looked).lensText());
  }

  /** Waits until our words fit; fails with what is there instead. */
  async shows(pattern: RegExp, patience = 30_000): Promise<string> {
    return await this.#until(
      async () => {
        const text = await this.text();
        return pattern.test(text) ? text : null;
      },
      `not shown: ${pattern}`,
      patience,
    );
  }

  /** Presses, with a real mouse, the first button of ours whose words or label fit; `within` narrows to the card that fits. */
  async press(page: Page, pattern: RegExp, within?: RegExp): Promise<void> {
    const fits = ({ words, card }: Pressable) => pattern.test(words) && (!within || within.test(card));
    let former = '';
    let since = 0;
    const [x, y] = await this.#until(
      async () => {
        const list = await this.#list();
        const index = list.findIndex(fits);
        if (index === -1) return null;
        await page.evaluate(at => (globalThis as unknown as Looked).lensBring(at), index);
        const place = (await this.#list())[index]?.place;
        if (!place) return null;
        if (String(place) !== former) since = Date.now();
        former = String(place);
        return Date.now() - since > STEADY ? place : null;
      },
      `no button ${pattern} that stands still`,
      30_000,
    );
    await page.mouse.click(x, y);
  }

  async #list(): Promise<readonly Pressable[]> {
    return JSON.parse(await this.#page.evaluate(() => (globalThis as unknown as Looked).lensList()));
  }

  async #until<Found>(look: () => Promise<Found | null>, failure: string, patience: number): Promise<Found> {
    const end = Date.now() + patience;
    for (;;) {
      const found = await look().catch(() => null);
      if (found !== null) return found;
      if (Date.now() > end) throw new Error(`${failure}; shown: ${(await this.text()).slice(0, 600)}`);
      await new Promise(next => setTimeout(next, 40));
    }
  }
}
