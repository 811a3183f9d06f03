// Measures looking at photos: cold and warm, by size, beside the best peer in the same run, and what memory it takes.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Studio } from '../test/support/browser';
import { PHOTOGRAPHS } from '../test/support/photographs';
import { accuracyReport } from './photo-accuracy';
import { longestTask } from './photo-page';
import { peers, serveModules, startPeer, type Taken } from './photo-peer';
import { milliseconds, quantile } from './timing';

const BUILT = resolve(import.meta.dirname, '../dist/chromium');
const RUNS = 7;

/** Photos of real people, scaled to a number of pixels; `group` sets the same photographs side by side. */
const SIZES = [
  { name: '1 MP', width: 1_200, height: 840, group: 1 },
  { name: '12 MP', width: 4_000, height: 3_000, group: 1 },
  { name: '48 MP', width: 8_000, height: 6_000, group: 1 },
  { name: 'a group: 12 photographs in one, 44 faces', width: 4_000, height: 3_000, group: 4 },
] as const;

/** Draws a test photo in a page and keeps it there as `globalThis.photo`. */
async function prepare(page: Page, { width, height, group }: (typeof SIZES)[number]): Promise<void> {
  const sources = PHOTOGRAPHS.map(({ path }) => readFileSync(path).toString('base64'));
  await page.evaluate('globalThis.__name = value => value');
  await page.evaluate(
    async (given, wide, high, across) => {
      const canvas = new OffscreenCanvas(wide, high);
      const context = canvas.getContext('2d');
      const down = across === 1 ? 1 : 3;
      for (let place = 0; place < across * down; place++) {
        const bytes = Uint8Array.from(atob(given[place % given.length] ?? ''), one => one.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes]));
        const [cell, row] = [wide / across, high / down];
        context?.drawImage(picture, (place % across) * cell, Math.floor(place / across) * row, cell, row);
      }
      const state = globalThis as unknown as { photo: Blob };
      state.photo = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    },
    sources,
    width,
    height,
    group,
  );
}

/** Milliseconds from the file to its facts, over the port that content scripts use. */
function ours(page: Page): Promise<Taken> {
  return page.evaluate(async () => {
    interface Port {
      postMessage(message: object): void;
      disconnect(): void;
      readonly onMessage: { addListener(listen: (message: { facts?: { faces?: unknown[] } }) => void): void };
    }
    const { chrome, photo } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<void>; connect(given: object): Port } };
      photo: Blob;
    };
    const base64 = (blob: Blob) =>
      new Promise<string>(done => {
        const reader = new FileReader();
        reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ''));
        reader.readAsDataURL(blob);
      });
    const start = performance.now();
    await chrome.runtime.sendMessage({ postwijzer: 'looker', given: [] });
    const port = chrome.runtime.connect({ name: 'look' });
    const answer = new Promise<{ facts?: { faces?: unknown[] } }>(done =>
      port.onMessage.addListener(message => message.facts && done(message)),
    );
    port.postMessage({ type: photo.type, size: photo.size });
    for (let at = 0; at < photo.size; at += 1_572_864) {
      port.postMessage({ piece: await base64(photo.slice(at, at + 1_572_864)) });
    }
    const { facts } = await answer;
    port.disconnect();
    return { ms: performance.now() - start, faces: facts?.faces?.length ?? -1 };
  });
}

/** The photo that `prepare` drew. */
async function preparedPhoto(page: Page): Promise<Uint8Array> {
  const base64 = await page.evaluate(async () => {
    const reader = new FileReader();
    await new Promise(done => {
      reader.onload = done;
      reader.readAsDataURL((globalThis as unknown as { photo: Blob }).photo);
    });
    return String(reader.result).replace(/^[^,]*,/, '');
  });
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** Bytes of the models, of what runs them, and of the code around them. */
function payload(): number {
  const files = readdirSync(BUILT, { recursive: true, encoding: 'utf8' });
  const own = files.filter(name => /^models\/.|^assets\/(?:worker|looking|exif-reader)-/.test(name));
  return own.reduce((sum, name) => sum + statSync(join(BUILT, name)).size, 0);
}

/** Resident memory of all processes of the browser, in megabytes. */
function memory(studio: Studio): number {
  const root = studio.browser.process()?.pid ?? 0;
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,rss=']).toString().trim().split('\n');
  const all = rows.map(row => row.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([root]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const [pid, parent] of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(([pid]) => family.has(pid)).reduce((sum, [, , kilobytes]) => sum + kilobytes, 0) / 1024;
}

/** The table of photos as Markdown. Needs a finished `npm run build`. */
export async function photoReport(): Promise<string> {
  const studio = await Studio.open();
  const modules = await serveModules();
  try {
    const page = await studio.extensionPage('src/options/index.html');
    const peer = await studio.browser.newPage();
    await startPeer(peer, modules.address);
    await prepare(page, SIZES[1]);
    const before = memory(studio);
    const cold = await ours(page);
    const rows: string[] = [];
    for (const size of SIZES) {
      await prepare(page, size);
      await prepare(peer, size);
      await ours(page);
      await peers(peer).catch(() => null);
      const own: Taken[] = [];
      const other: Taken[] = [];
      for (let run = 0; run < RUNS; run++) {
        own.push(await ours(page));
        const taken = await peers(peer).catch(() => null);
        if (taken) other.push(taken);
      }
      const median = (taken: readonly Taken[]) =>
        quantile(
          taken.map(({ ms }) => ms),
          0.5,
        );
      const ratio = other.length > 0 ? (median(own) / median(other)).toFixed(2) : '–';
      const cells = [
        milliseconds(median(own)),
        own[0]?.faces,
        milliseconds(median(other)),
        other[0]?.faces ?? '–',
        ratio,
      ];
      rows.push(`| ${[size.name, ...cells].join(' | ')} |`);
    }
    const working = memory(studio);
    await prepare(page, SIZES[1]);
    const longest = await longestTask(studio, await preparedPhoto(page));
    const accuracy = await accuracyReport(page);
    await peer.close();
    const looking = () => studio.browser.targets().some(target => target.url().includes('/looking/'));
    const end = Date.now() + 60_000;
    while (looking() && Date.now() < end) await new Promise(done => setTimeout(done, 500));
    await new Promise(done => setTimeout(done, 3_000));
    const after = memory(studio);
    return [
      'From a chosen file to its facts, with the way to the worker and back; median of seven. The peer is `@vladmandic/human` with its',
      'own face and age models on the same WebAssembly, in a plain page without that way. Photos are six photographs, scaled.',
      '',
      '| photo | ours, ms | faces | peer, ms | faces | ours ÷ peer |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
      '',
      `Cold, the first photo of 12 MP: ${milliseconds(cold.ms)} ms. Memory of the whole browser: ${before.toFixed(0)} MB before,`,
      `${working.toFixed(0)} MB while working (the peer's page included), ${after.toFixed(0)} MB after the worker ended.`,
      `Longest task of the site's page while a photo of 12 MP is held: ${longest > 0 ? `${longest.toFixed(0)} ms` : 'under 50 ms'}.`,
      `What is loaded for the first photo: ${(payload() / 1e6).toFixed(2)} MB, from the extension itself.`,
      '',
      accuracy,
    ].join('\n');
  } finally {
    modules.close();
    await studio.close();
  }
}
