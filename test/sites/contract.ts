// What every site must be able to do, on each of its composers, in both languages: read, mark, write, undo.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor, DraftKind, ReplyTo } from '../../src/model/draft';
import { Adapter } from '../support/adapter';
import { type Host, modelBecomes, modelOf, Studio } from '../support/browser';
import { typeLines } from './typing';

/** One kind of composer of a site, and how its page is brought to show it. */
export interface Place {
  readonly name: string;
  /** Name of its editor in the demo page. */
  readonly model: string;
  readonly path?: string;
  readonly variation?: string;
  /** Leads the page to the composer and puts the focus into it. */
  readonly open: (page: Page) => Promise<void>;
  readonly kind: DraftKind;
  readonly actor: Actor;
  readonly replyTo?: { readonly nl: ReplyTo; readonly en: ReplyTo };
  readonly publish: { readonly nl: RegExp; readonly en: RegExp } | null;
  readonly mediaInputs: number;
  readonly inDialog: boolean;
  readonly paintable?: boolean;
  /** Enter sends here, so that lines are broken with Shift+Enter. */
  readonly enterSends?: boolean;
}

export interface SiteUnderTest {
  readonly host: Host;
  readonly places: readonly Place[];
}

const LINE = 'Daan won de prijs';

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

export function contract(site: SiteUnderTest): void {
  let studio: Studio;
  beforeAll(async () => {
    studio = await Studio.open({ extension: false });
  });
  afterAll(() => studio.close());

  for (const lang of ['nl', 'en'] as const) {
    describe.each(site.places)(`$name in ${lang}`, place => {
      let page: Page;
      let adapter: Adapter;

      const fresh = async (text: string) => {
        if (page && !page.isClosed()) await page.close();
        page = await studio.visit(site.host, { lang, path: place.path ?? '/', variation: place.variation ?? '' });
        await place.open(page);
        adapter = await Adapter.in(page);
        await page.waitForFunction(name => window.stage.models.has(name), {}, place.model);
        await typeLines(page, text, place.enterSends);
        await modelBecomes(page, place.model, text);
      };
      afterAll(() => page?.close());

      /** Applies edits, types one more key, and takes both back. */
      const writes = async (before: string, edits: Parameters<Adapter['apply']>[0], after: string, typed: string) => {
        await fresh(before);
        expect(await adapter.apply(edits)).toBe('applied');
        expect(await modelOf(page, place.model)).toBe(after);
        await page.keyboard.type('Q');
        await modelBecomes(page, place.model, typed);
        await undo(page);
        await modelBecomes(page, place.model, after);
        await undo(page);
        await modelBecomes(page, place.model, before);
      };

      it('is found and read', async () => {
        const text = place.paintable === false ? 'Regel een\n\nRegel #drie @vera' : 'Regel een\nRegel #twee @vera';
        await fresh(text);
        const seen = await adapter.focused();
        expect(seen).toMatchObject({
          text,
          kind: place.kind,
          actor: place.actor,
          paintable: place.paintable ?? true,
          mediaInputs: place.mediaInputs,
          inDialog: place.inDialog,
        });
        expect(seen.replyTo).toEqual(place.replyTo?.[lang]);
        if (place.publish) expect(seen.publish).toMatch(place.publish[lang]);
      });

      it('marks the words of a stretch', async () => {
        await fresh(`${LINE}\nvan #school`);
        const words = place.paintable === false ? null : 'Daan';
        expect(await adapter.wordsAt(0, 4)).toBe(words);
        expect(await adapter.wordsAt(22, 29)).toBe(words && '#school');
        expect(await adapter.wordsAt(0, 900)).toBeNull();
      });

      it('inserts at the end', () => {
        const after = `${LINE} Op persoonlijke titel.`;
        return writes(LINE, [{ range: { start: 17, end: 17 }, text: ' Op persoonlijke titel.' }], after, `${after}Q`);
      });

      it('inserts several lines at the end', () => {
        const after = `${LINE}\nEigen mening.\nLos van school.`;
        return writes(
          LINE,
          [{ range: { start: 17, end: 17 }, text: '\nEigen mening.\nLos van school.' }],
          after,
          `${after}Q`,
        );
      });

      it('replaces a word in the middle', () =>
        writes(
          `Vandaag ${LINE}`,
          [{ range: { start: 8, end: 12 }, text: 'een leerling' }],
          'Vandaag een leerling won de prijs',
          'Vandaag een leerlingQ won de prijs',
        ));

      it('makes several edits as one change', () =>
        writes(
          `${LINE} en Sem ook`,
          [
            { range: { start: 0, end: 4 }, text: 'D.' },
            { range: { start: 21, end: 24 }, text: 'S.' },
          ],
          'D. won de prijs en S. ook',
          'D. won de prijs en S.Q ook',
        ));

      it('removes a stretch', () =>
        writes(`${LINE} gewoon`, [{ range: { start: 17, end: 24 }, text: '' }], LINE, `${LINE}Q`));

      it('writes into an empty composer', async () => {
        await fresh('');
        expect(await adapter.apply([{ range: { start: 0, end: 0 }, text: 'Op persoonlijke titel.' }])).toBe('applied');
        expect(await modelOf(page, place.model)).toBe('Op persoonlijke titel.');
      });

      it('refuses what does not fit the text, and leaves it alone', async () => {
        await fresh(LINE);
        expect(await adapter.apply([{ range: { start: 5, end: 900 }, text: 'x' }])).toBe('undone');
        expect(await modelOf(page, place.model)).toBe(LINE);
      });
    });
  }
}
