// The main job, end to end: a draft in a real composer gets the protocol's advice, and a fix changes the editor's own text.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check';
import type { Draft } from '../../src/model/draft';
import type { Finding, Fix } from '../../src/model/finding';
import { mergeProtocol, presetById } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';
import { changeOf } from '../../src/sites/editors/write';
import { type Composing, composing } from '../sites/composing';
import { typeLines } from '../sites/typing';
import { modelBecomes, Overlay, publishedOn, Studio } from '../support/browser';

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
interface State {
  readonly page?: string;
  readonly findings?: readonly unknown[];
}

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open();
});
afterAll(() => studio.close());

/** What the engine says about a draft, asked outside the browser. */
function expected(site: Draft['site'], text: string, preset: string): Finding[] {
  const file = presetById(preset);
  if (!file) throw new Error(`no preset ${preset}`);
  const attachments = site === 'instagram' ? [{ kind: 'image', consent: 'unknown' } as const] : [];
  const draft: Draft = { site, kind: 'post', account: 'personal', text, attachments, at: '2026-10-14T20:15:00+02:00' };
  return check(draft, mergeProtocol(file, presetById, SCHOOL), rules).filter(({ rule }) => rule !== 'school-hours');
}

async function compose(
  place: Composing,
  lang: 'nl' | 'en',
  text: string,
  preset = 'opoz',
): Promise<{ page: Page; overlay: Overlay }> {
  await studio.settings({ protocol: preset, school: SCHOOL, language: lang, welcomed: true });
  const page = await studio.visit(place.host, { path: place.path, lang });
  await place.open(page);
  await typeLines(page, text);
  await modelBecomes(page, place.model, text);
  return { page, overlay: await Overlay.on(page) };
}

const openPanel = (overlay: Overlay, page: Page) => overlay.press(page, /Postwijzer:/);
const escaped = (words: string) => new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));

describe.each(composing)('$site', place => {
  describe.each(['nl', 'en'] as const)('in %s', lang => {
    const text = DRAFTS[lang];

    it('shows each finding in panel and popup with its article', async () => {
      const findings = expected(place.site, text, 'opoz');
      expect(new Set(findings.map(finding => finding.rule)).size).toBeGreaterThanOrEqual(6);
      const { page, overlay } = await compose(place, lang, text);
      await overlay.shows(new RegExp(`\\b${findings.length}\\b`));
      await openPanel(overlay, page);
      const tab = await studio.tabId(page);
      const popup = await studio.extensionPage(`src/popup/index.html?tab=${tab}`);
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

    it('mends the text in the editor itself, keeps the caret right, and one undo takes it back', async () => {
      const { page, overlay } = await compose(place, lang, text);
      await overlay.shows(/\d/);
      await openPanel(overlay, page);
      for (const finding of expected(place.site, text, 'opoz')) {
        for (const fix of finding.fixes.filter(isEdit)) {
          await fresh(page, expected(place.site, text, 'opoz').length);
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

    it('shows nothing on a clean draft', async () => {
      const { page, overlay } = await compose(place, lang, CLEAN[lang]);
      const tab = await studio.tabId(page);
      await studioKnows(tab, state => state?.page === 'reading');
      expect(await overlay.text()).not.toMatch(/Postwijzer|Ik lees mee|reading/i);
      await page.close();
    });
  });

  it('says something else under another protocol', async () => {
    const text = 'Het vmbo verdient meer waardering in het onderwijs.';
    const calm = await compose(place, 'nl', text, 'opoz');
    await studioKnows(await studio.tabId(calm.page), state => state?.page === 'reading');
    expect(expected(place.site, text, 'opoz')).toEqual([]);
    expect(await calm.overlay.text()).not.toMatch(/Ik lees mee/);
    await calm.page.close();
    const [finding] = expected(place.site, text, 'svopl');
    if (!finding) throw new Error('nothing to say');
    const spoken = await compose(place, 'nl', text, 'svopl');
    await openPanel(spoken.overlay, spoken.page);
    await spoken.overlay.shows(escaped(finding.title.nl));
    await spoken.page.close();
  });

  it('loses nothing when the worker is stopped between two keys', async () => {
    const { page, overlay } = await compose(place, 'nl', 'Daan uit groep 5');
    await overlay.shows(/\d/);
    const tab = await studio.tabId(page);
    await studio.stopBackground();
    await page.bringToFront();
    await page.keyboard.type(' en Yusuf uit groep 6');
    await modelBecomes(page, place.model, 'Daan uit groep 5 en Yusuf uit groep 6');
    await openPanel(overlay, page);
    await overlay.shows(/Yusuf/);
    await studio.stopBackground();
    const popup = await studio.extensionPage(`src/popup/index.html?tab=${tab}`);
    await popup.waitForFunction(
      () => /Daan/.test(document.body.textContent ?? '') && /Yusuf/.test(document.body.textContent ?? ''),
    );
    await popup.close();
    await page.close();
  });
});

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
async function fresh(page: Page, count: number): Promise<void> {
  await studioKnows(await studio.tabId(page), state => state?.findings?.length === count);
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

/** Waits until the state that the worker keeps of a tab fits. */
async function studioKnows(tab: number, fits: (state: State | undefined) => boolean): Promise<void> {
  await expect
    .poll(
      () =>
        studio.inBackground(async id => {
          const { chrome } = globalThis as unknown as {
            chrome: { storage: { session: { get(key: string): Promise<Record<string, State>> } } };
          };
          return (await chrome.storage.session.get(`tab-${id}`))[`tab-${id}`];
        }, tab),
      { timeout: 30_000 },
    )
    .toSatisfy(fits);
}
