// What advice must do on each site, in each browser: shown with its article, mended in the editor itself, silent on a clean draft.
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import type { Draft } from '../../src/model/draft';
import type { Finding, Fix } from '../../src/model/finding';
import { mergeProtocol, presetById } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';
import { changeOf } from '../../src/sites/editors/write';
import { modelBecomes, publishedOn } from '../support/browser';
import { type Composing, composing } from './composing';
import { typeLines } from './typing';

/** Machines of a gate are slow, and Firefox under a debugger is slower. */
const SLOW = 240_000;

const SCHOOL = {
  name: 'obs De Regenboog',
  aliases: ['De Regenboog'],
  organisation: 'OPOZ',
  accounts: ['@obsregenboog'],
};
const DRAFTS = {
  nl: 'Wat een kutdag op De Regenboog!\nDaan uit groep 5 heeft adhd. Bel mama van Yusuf op 06-12345678. BSN 111222333.',
  en: 'What a shitty day at De Regenboog!\nDaan from my class has autism. Call his mum on 06-12345678. His BSN is 111222333.',
} as const;
const CLEAN = {
  nl: 'Lekker gefietst vandaag, wind mee en volop zon.',
  en: 'Lovely bike ride today, sun all the way.',
} as const;

/** What the worker keeps of a tab, as far as these tests look. */
export interface State {
  readonly page?: string;
  readonly findings?: readonly unknown[];
}

/** What the extension shows inside a page. */
interface Shown {
  text(): Promise<string>;
  shows(pattern: RegExp): Promise<string>;
  press(page: Page, pattern: RegExp, within?: RegExp): Promise<void>;
}

/** A browser with the extension, on the demo pages. */
export interface Room {
  settings(changed: Readonly<Record<string, unknown>>): Promise<void>;
  visit(place: Composing, lang: 'nl' | 'en'): Promise<Page>;
  shownOn(page: Page): Promise<Shown>;
  popupOn(page: Page): Promise<Page>;
  stateOf(page: Page): Promise<State | null | undefined>;
}

export interface Composed {
  readonly page: Page;
  readonly overlay: Shown;
}

/** Opens the composer of a place and types a draft into it. */
export async function compose(
  room: Room,
  place: Composing,
  lang: 'nl' | 'en',
  text: string,
  preset = 'opoz',
): Promise<Composed> {
  await room.settings({ protocol: preset, school: SCHOOL, language: lang, welcomed: true });
  const page = await room.visit(place, lang);
  await place.open(page);
  await typeLines(page, text);
  await modelBecomes(page, place.model, text);
  return { page, overlay: await room.shownOn(page) };
}

export const openPanel = (overlay: Shown, page: Page) => overlay.press(page, /Postwijzer:/);

/** Holds a browser to it; `room` is asked when the tests run. */
export function advising(room: () => Room): void {
  describe.each(composing)('$site', place => {
    describe.each(['nl', 'en'] as const)('in %s', lang => inLanguage(room, place, lang));

    it('says something else under another protocol', { timeout: SLOW }, async () => {
      const text = 'Het vmbo verdient meer waardering in het onderwijs.';
      const calm = await compose(room(), place, 'nl', text, 'opoz');
      await roomKnows(room(), calm.page, state => state?.page === 'reading');
      expect(expected(place.site, text, 'opoz')).toEqual([]);
      expect(await calm.overlay.text()).not.toMatch(/Ik lees mee/);
      await calm.page.close();
      const [finding] = expected(place.site, text, 'svopl');
      if (!finding) throw new Error('nothing to say');
      const spoken = await compose(room(), place, 'nl', text, 'svopl');
      await openPanel(spoken.overlay, spoken.page);
      await spoken.overlay.shows(escaped(finding.title.nl));
      await spoken.page.close();
    });
  });
}

function inLanguage(room: () => Room, place: Composing, lang: 'nl' | 'en'): void {
  const text = DRAFTS[lang];

  it('shows each finding in panel and popup with its article', { timeout: SLOW }, async () => {
    const findings = expected(place.site, text, 'opoz');
    expect(new Set(findings.map(finding => finding.rule)).size).toBeGreaterThanOrEqual(6);
    const { page, overlay } = await compose(room(), place, lang, text);
    await overlay.shows(new RegExp(`\\b${findings.length}\\b`));
    await openPanel(overlay, page);
    const popup = await room().popupOn(page);
    await popup.waitForSelector('article');
    const shown = await popup.evaluate(() => document.body.textContent);
    for (const finding of findings) {
      await overlay.shows(escaped(finding.title[lang]));
      await overlay.shows(escaped(finding.message.what[lang]));
      expect(shown).toContain(finding.title[lang]);
      for (const { id } of finding.articles) {
        await overlay.shows(escaped(id));
        expect(shown).toContain(id);
      }
    }
    await popup.close();
    await page.close();
  });

  it('mends the text in the editor itself, keeps the caret right, and one undo takes it back', {
    timeout: SLOW,
  }, async () => {
    const { page, overlay } = await compose(room(), place, lang, text);
    await overlay.shows(/\d/);
    await openPanel(overlay, page);
    const findings = expected(place.site, text, 'opoz');
    for (const finding of findings) {
      for (const fix of finding.fixes.filter(isEdit)) {
        await fresh(room(), page, findings.length);
        await overlay.press(page, escaped(fix.label[lang]), cardOf(finding, lang, text));
        const change = changeOf(text, fix.edits);
        if (!change) throw new Error('edits overlap');
        await modelBecomes(page, place.model, change.expected);
        await page.keyboard.type('Q');
        const caret = change.start + change.text.length;
        await modelBecomes(page, place.model, `${change.expected.slice(0, caret)}Q${change.expected.slice(caret)}`);
        await undo(page);
        await modelBecomes(page, place.model, change.expected);
        await undo(page);
        await modelBecomes(page, place.model, text);
      }
    }
    expect(await publishedOn(page)).toEqual([]);
    await page.close();
  });

  it('shows nothing on a clean draft', { timeout: SLOW }, async () => {
    const { page, overlay } = await compose(room(), place, lang, CLEAN[lang]);
    await roomKnows(room(), page, state => state?.page === 'reading');
    expect(await overlay.text()).not.toMatch(/Postwijzer|Ik lees mee|reading/i);
    await page.close();
  });
}

const escaped = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));

/** What the engine says about a draft, asked outside the browser. */
function expected(site: Draft['site'], text: string, preset: string): Finding[] {
  const file = presetById(preset);
  if (!file) throw new Error(`no preset ${preset}`);
  const attachments = site === 'instagram' ? [{ kind: 'image', consent: 'unknown' } as const] : [];
  const draft: Draft = { site, kind: 'post', account: 'personal', text, attachments, at: '2026-10-14T20:15:00+02:00' };
  return check(draft, mergeProtocol(file, presetById, SCHOOL), rules).filter(({ rule }) => rule !== 'school-hours');
}

function isEdit(fix: Fix): fix is Extract<Fix, { kind: 'edit' }> {
  return fix.kind === 'edit';
}

/** The words by which a person finds the card of a finding. */
function cardOf(finding: Finding, lang: 'nl' | 'en', text: string): RegExp {
  const marked = finding.ranges[0];
  const words = marked ? text.slice(marked.start, marked.end).split('\n')[0] : '';
  const about = escaped(finding.title[lang]).source;
  return new RegExp(words ? `${about}[\\s\\S]*${escaped(words ?? '').source}` : about);
}

/** Waits until the findings are those of this very text: a fix of an older text is refused, as it should be. */
async function fresh(room: Room, page: Page, count: number): Promise<void> {
  await roomKnows(room, page, state => state?.findings?.length === count);
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Waits until the state that the worker keeps of a tab fits. */
async function roomKnows(room: Room, page: Page, fits: (state: State | null | undefined) => boolean): Promise<void> {
  await expect.poll(() => room.stateOf(page), { timeout: 30_000 }).toSatisfy(fits);
}
