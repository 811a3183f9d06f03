// Runs the site adapters in an isolated world of a page, as a content script does, without the extension around them.
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Actor, DraftKind, ReplyTo } from '../../src/model/draft';
import type { Edit } from '../../src/model/finding';
import type { WriteResult } from '../../src/sites/site';

/** A composer as the adapter reads it, in plain data. */
export interface Seen {
  readonly text: string;
  readonly kind: DraftKind;
  readonly actor: Actor;
  readonly replyTo?: ReplyTo;
  readonly paintable: boolean;
  readonly siblings: number;
  /** Words of the publish control, or null. */
  readonly publish: string | null;
  readonly mediaInputs: number;
  /** Whether it lives in a dialog. */
  readonly inDialog: boolean;
  /** Whether the focus is in it. */
  readonly focused: boolean;
}

let bundled: Promise<string> | null = null;

/** The adapters as one script that leaves `sitesOfPage` behind. */
function bundle(): Promise<string> {
  bundled ??= build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, '../../src/sites/index.ts'), formats: ['iife'], name: 'sitesOfPage' },
    },
  }).then(result => {
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error('no bundle');
    return output.output.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
  });
  return bundled;
}

export class Adapter {
  readonly #session: CDPSession;
  readonly #context: number;

  private constructor(session: CDPSession, context: number) {
    this.#session = session;
    this.#context = context;
  }

  /** Puts the adapters into an isolated world of a page. */
  static async in(page: Page): Promise<Adapter> {
    const session = await page.createCDPSession();
    await session.send('Page.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'adapter' });
    const adapter = new Adapter(session, world.executionContextId);
    await adapter.#run(`${await bundle()};globalThis.sitesOfPage = sitesOfPage;`);
    return adapter;
  }

  /** The composers of the page. */
  seen(): Promise<Seen[]> {
    return this.#run(`site().composers(document).map(composer => ({
      ...composer.read(),
      paintable: composer.paintable,
      siblings: composer.siblings().length,
      publish: composer.publishControl() && (composer.publishControl().getAttribute('aria-label') || composer.publishControl().textContent),
      mediaInputs: composer.mediaInputs().length,
      inDialog: composer.layer() !== document.body,
      focused: composer.editor.contains(document.activeElement),
    }))`);
  }

  /** The composer in which the focus stands. */
  async focused(): Promise<Seen> {
    const found = (await this.seen()).find(composer => composer.focused);
    if (!found) throw new Error('no composer has the focus');
    return found;
  }

  /** Applies edits to the composer in which the focus stands. */
  apply(edits: readonly Edit[]): Promise<WriteResult> {
    return this.#run(`focusedComposer().apply(${JSON.stringify(edits)})`);
  }

  /** The words that a stretch of the text covers in the page; null where it cannot be painted. */
  wordsAt(start: number, end: number): Promise<string | null> {
    return this.#run(
      `(() => { const range = focusedComposer().rangeOf({ start: ${start}, end: ${end} }); return range && range.toString(); })()`,
    );
  }

  /** Whether the page has an editor that no adapter understands. */
  unread(): Promise<boolean> {
    return this.#run('site().unread(document) !== null');
  }

  async #run<Result>(expression: string): Promise<Result> {
    const given = `(() => {
      const site = () => sitesOfPage.siteOf(location);
      const focusedComposer = () => site().composers(document).find(composer => composer.editor.contains(document.activeElement));
      return (${expression.startsWith('(') || !expression.includes(';globalThis') ? expression : `(() => { ${expression} })()`});
    })()`;
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      contextId: this.#context,
      expression: given,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }
}
