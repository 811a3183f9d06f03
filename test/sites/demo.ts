// Shows the built extension on the demo pages: in a window where there is a display, else headless with a picture.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { modelBecomes, Overlay, Studio } from '../support/browser';
import { composing } from './composing';
import { typeLines } from './typing';

const SCHOOL = {
  name: 'obs De Regenboog',
  aliases: ['De Regenboog'],
  organisation: 'OPOZ',
  town: 'Zoetermeer',
  accounts: ['@obsregenboog', 'obs De Regenboog'],
  contacts: [{ role: 'directeur', email: 'directie@regenboog.example' }],
};
const DRAFT =
  'Wat een dag op De Regenboog!\nDaan uit groep 5 won de voorleeswedstrijd. Bel mama van Yusuf op 06-12345678.';
const PICTURES = resolve(import.meta.dirname, '../../output');

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const studio = await Studio.open({ headless: !hasDisplay });
await studio.settings({ protocol: 'opoz', school: SCHOOL });
if (hasDisplay) await showInWindow();
else await showInPicture();

async function showInWindow(): Promise<void> {
  for (const { host, path } of composing) await studio.visit(host, { path });
  console.log(`
The demo is open: a Facebook, an X and an Instagram page that stand on this computer. Nothing goes to the real sites.
Write something about De Regenboog in one of the composers, for example:

  ${DRAFT.replace('\n', '\n  ')}

Close the browser to end the demo.`);
  await new Promise<void>(ended => studio.browser.once('disconnected', () => ended()));
  process.exit(0);
}

async function showInPicture(): Promise<void> {
  const [facebook] = composing;
  if (!facebook) throw new Error('no demo page');
  const page = await studio.visit(facebook.host, { path: facebook.path });
  await page.setViewport({ width: 1100, height: 860 });
  await facebook.open(page);
  await typeLines(page, DRAFT);
  await modelBecomes(page, facebook.model, DRAFT);
  const overlay = await Overlay.on(page);
  await overlay.shows(/\d/);
  await overlay.press(page, /Postwijzer:/);
  const popup = await studio.extensionPage(`src/popup/index.html?tab=${await studio.tabId(page)}`);
  await popup.waitForSelector('article');
  const titles = await popup.$$eval('article h3', headings => headings.map(heading => heading.textContent ?? ''));
  await page.bringToFront();
  mkdirSync(PICTURES, { recursive: true });
  const picture = join(PICTURES, 'demo.png');
  await page.screenshot({ path: picture });
  console.log(
    `\nThere is no display, so the browser ran without a window.\n\nDraft:\n  ${DRAFT.replace('\n', '\n  ')}\n\nAdvice:`,
  );
  for (const title of titles) console.log(`  - ${title}`);
  console.log(`\nPicture: ${picture}`);
  await studio.close();
}
