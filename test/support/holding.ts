// Holds files on a demo page as the extension does, from the first moment of the page and without the extension around it.
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import type { HoldingWorld } from './holding-entry';

const WORLD = 'holding';
const PATIENCE = 30_000;
let bundled: Promise<string> | null = null;

function bundle(): Promise<string> {
  bundled ??= build({
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'holding-entry.ts'), formats: ['iife'], name: 'holdingEntry' },
    },
  }).then(result => {
    const [output] = Array.isArray(result) ? result : [result];
    if (!output || !('output' in output)) throw new Error('no bundle');
    return output.output.map(chunk => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
  });
  return bundled;
}

export class Holding {
  readonly #session: CDPSession;
  #context = 0;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Will hold on the next document of a page. */
  static async on(page: Page): Promise<Holding> {
    const session = await page.createCDPSession();
    const holding = new Holding(session);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === WORLD) holding.#context = context.id;
    });
    await session.send('Runtime.enable');
    await session.send('Page.enable');
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: await bundle(), worldName: WORLD });
    return holding;
  }

  /** Runs a function in the world that holds. */
  async run<Result, Given extends readonly unknown[]>(
    work: (world: HoldingWorld, ...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    const told = given.map(one => `, ${JSON.stringify(one)}`).join('');
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      contextId: this.#context,
      expression: `(${work})(globalThis.holding${told})`,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as Result;
  }

  /** Waits until something holds in the world that holds. */
  async until<Given extends readonly unknown[]>(
    test: (world: HoldingWorld, ...given: Given) => boolean,
    ...given: Given
  ): Promise<void> {
    const end = Date.now() + PATIENCE;
    while (!(await this.run(test, ...given))) {
      if (Date.now() > end) throw new Error(`never: ${test}`);
      await new Promise(next => setTimeout(next, 30));
    }
  }
}
