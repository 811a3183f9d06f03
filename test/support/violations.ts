// What axe-core finds wrong with a page of ours, or with a part of our interface inside a page, drawn in a page of its own.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Overlay, Studio } from './browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STYLE = ['ui/overlay.css', 'ui/design.css', 'ui/finding.css', 'ui/modal.css']
  .map(path => readFileSync(resolve(import.meta.dirname, '../../src', path), 'utf8'))
  .join('\n');

/** By WCAG 2.2 A and AA. The part is copied: axe-core cannot look into a closed shadow root. */
export async function violationsOf(studio: Studio, overlay: Overlay, tag: string, scheme: string): Promise<string[]> {
  const page = await studio.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  const part = await overlay.html(tag);
  await page.setContent(
    `<!doctype html><html lang="nl"><title>.</title><style>${STYLE}</style><main><div class="overlay sheet">${part}</div></main></html>`,
  );
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  await page.close();
  return found;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What is wrong with a page of our own by WCAG 2.2 A and AA. */
export async function violationsOn(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const run = `${AXE};axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(result => result.violations)`;
  const { result } = await session.send('Runtime.evaluate', {
    expression: run,
    awaitPromise: true,
    returnByValue: true,
  });
  return (result.value as Violation[]).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
