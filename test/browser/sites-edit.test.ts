// A post that is edited again is found with its text, read as a post, and written like a new one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Adapter } from '../support/adapter';
import { type Host, modelBecomes, Studio } from '../support/browser';

const SITES = [
  {
    host: 'www.facebook.com' as Host,
    button: '[role="article"] > button',
    model: 'post',
    text: { nl: 'Op De Regenboog luistert niemand naar ouders.', en: 'Nobody at De Regenboog listens to parents.' },
    publish: { nl: 'Opslaan', en: 'Save' },
  },
  {
    host: 'www.instagram.com' as Host,
    button: '[data-edit]',
    model: 'caption',
    text: { nl: 'De Regenboog doet weer niks aan pesten.', en: 'De Regenboog does nothing about bullying again.' },
    publish: { nl: 'Gereed', en: 'Done' },
  },
];

let studio: Studio;
beforeAll(async () => {
  studio = await Studio.open({ extension: false });
});
afterAll(() => studio.close());

describe.each(SITES)('$host', ({ host, button, model, text, publish }) => {
  it.each(['nl', 'en'] as const)('in %s', async lang => {
    const page = await studio.visit(host, { lang });
    await page.click(button);
    await page.waitForSelector('[aria-modal="true"] [contenteditable="true"]');
    await page.click('[aria-modal="true"] [contenteditable="true"]');
    await modelBecomes(page, model, text[lang]);
    const adapter = await Adapter.in(page);
    expect(await adapter.focused()).toMatchObject({
      text: text[lang],
      kind: 'post',
      publish: publish[lang],
      inDialog: true,
    });
    const end = text[lang].length;
    expect(await adapter.apply([{ range: { start: end, end }, text: ' Dat is mijn eigen mening.' }])).toBe('applied');
    await modelBecomes(page, model, `${text[lang]} Dat is mijn eigen mening.`);
    await page.close();
  });
});
