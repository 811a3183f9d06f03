// Measures in real pages: from key to painted line, our work on the page's main thread, and what happens while nothing does.
import type { CDPSession, Page } from 'puppeteer-core';
import { composing } from '../test/sites/composing';
import { modelBecomes, Overlay, Studio } from '../test/support/browser';
import { milliseconds, quantile } from './timing';

const KEYS = 60;
const IDLE = 5_000;
/** How many telephone numbers are written: the last digit of each makes a new line under it. */
const NUMBERS = 40;

interface Figures {
  readonly site: string;
  readonly painted: readonly number[];
  readonly ours: number;
  readonly longest: number;
  readonly idleMessages: number;
  readonly idleTimers: number;
}

/** Milliseconds from each key that completes a telephone number to the frame in which its line is drawn. */
async function keyToPaint(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (let number = 0; number < NUMBERS; number++) {
    await page.keyboard.type(`06-4${number + 10}2345`);
    const marked = await marks(page);
    await page.evaluate(() => {
      const state = globalThis as unknown as { pressed: number };
      addEventListener(
        'keydown',
        () => {
          state.pressed = performance.now();
        },
        { once: true, capture: true },
      );
    });
    await page.keyboard.type('7');
    const ms = await page.evaluate(
      before =>
        new Promise<number>(done => {
          const state = globalThis as unknown as { pressed: number };
          const count = () => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
          const look = () =>
            count() > before || performance.now() - state.pressed > 2_000
              ? done(performance.now() - state.pressed)
              : requestAnimationFrame(look);
          look();
        }),
      marked,
    );
    times.push(ms);
    await page.keyboard.type(', ');
  }
  return times;
}

function marks(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

interface Profile {
  readonly nodes: readonly { id: number; callFrame: { url: string } }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Milliseconds that our content script ran on the main thread, by the sampling profiler. */
async function ourTime(session: CDPSession, work: () => Promise<void>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = (await session.send('Profiler.stop')) as { profile: Profile };
  const ours = new Set(
    profile.nodes.filter(node => node.callFrame.url.startsWith('chrome-extension://')).map(node => node.id),
  );
  return (
    (profile.samples ?? []).reduce((sum, id, at) => sum + (ours.has(id) ? (profile.timeDeltas?.[at] ?? 0) : 0), 0) /
    1_000
  );
}

async function measure(studio: Studio, place: (typeof composing)[number]): Promise<Figures> {
  const page = await studio.visit(place.host, { path: place.path });
  await place.open(page);
  const session = await page.createCDPSession();
  // The runner of this script marks the names of functions, with a helper that the page does not have.
  await page.evaluate('globalThis.__name = value => value');
  await page.evaluate(() => {
    const state = globalThis as unknown as { longest: number };
    state.longest = 0;
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const painted = await keyToPaint(page);
  const ours = await ourTime(session, async () => {
    await page.keyboard.type('en toen liep de hele klas naar buiten in de zon met een bal'.slice(0, KEYS));
  });
  const overlay = await Overlay.on(page);
  await overlay.shows(/\d/);
  // What the last key set going is not idleness.
  await new Promise(done => setTimeout(done, 2_000));
  const { messages, timers } = await idle(session, studio);
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  await page.close();
  return { site: place.site, painted, ours: ours / KEYS, longest, idleMessages: messages, idleTimers: timers };
}

/** Timers that fired in the page's process for us, and messages that reached the worker, while nobody did anything. */
async function idle(session: CDPSession, studio: Studio): Promise<{ messages: number; timers: number }> {
  await studio.inBackground(() => {
    const state = globalThis as unknown as {
      heard: number;
      chrome: { runtime: { onMessage: { addListener(listener: () => void): void } } };
    };
    state.heard = 0;
    state.chrome.runtime.onMessage.addListener(() => {
      state.heard += 1;
    });
  });
  const busy = await ourTime(session, () => new Promise(done => setTimeout(done, IDLE)));
  const messages = await studio.inBackground(() => (globalThis as unknown as { heard: number }).heard);
  return { messages, timers: busy };
}

/** A draft of 20,000 characters in the plain field of X: our longest stretch of work while one key is typed. */
async function longDraft(studio: Studio): Promise<{ ours: number; longest: number }> {
  const page = await studio.visit('x.com', { path: '/home', variation: 'plain' });
  const text = 'Daan uit groep 5 heeft gewonnen. Het was mooi weer. '.repeat(400).slice(0, 20_000);
  await page.click('textarea');
  await page.evaluate(given => {
    document.execCommand('insertText', false, given);
    const state = globalThis as unknown as { longest: number };
    state.longest = 0;
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    }).observe({ type: 'longtask' });
  }, text);
  await modelBecomes(page, 'inline', text);
  const session = await page.createCDPSession();
  const ours = await ourTime(session, () => page.keyboard.type('en nog iets'));
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  await page.close();
  return { ours: ours / 11, longest };
}

/** The table of the pages as Markdown. Needs a finished `npm run build`. */
export async function pageReport(): Promise<string> {
  const studio = await Studio.open();
  try {
    await studio.settings({ protocol: 'opoz', school: { name: 'obs De Regenboog' }, welcomed: true });
    const rows: string[] = [];
    for (const place of composing) {
      const { site, painted, ours, longest, idleMessages, idleTimers } = await measure(studio, place);
      const cells = [quantile(painted, 0.5), quantile(painted, 0.95), ours, longest].map(milliseconds);
      rows.push(`| ${[site, ...cells, idleMessages, milliseconds(idleTimers)].join(' | ')} |`);
    }
    const long = await longDraft(studio);
    return [
      'Milliseconds, real Lexical (Facebook, Instagram) and Draft.js (X). *Ours* is the time of the content script on the main thread',
      'for each key, by the sampling profiler; *longest task* is of the whole page, editor included, 0 when none passed 50 ms.',
      '',
      '| site | key → line, median | key → line, p95 | ours a key | longest task | messages in 5 s idle | our ms in 5 s idle |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      ...rows,
      '',
      `With a draft of 20,000 characters: ours a key ${milliseconds(long.ours)}, longest task ${milliseconds(long.longest)}.`,
    ].join('\n');
  } finally {
    await studio.close();
  }
}
