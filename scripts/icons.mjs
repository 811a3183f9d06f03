// Draws the extension's icons from the logo: `node scripts/icons.mjs`. Run again after a change of the logo.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromium, root } from './machine.mjs';

const SIZES = [16, 32, 48, 128];

const logo = readFileSync(join(root, 'src/ui/logo.svg'), 'utf8');
const browser = await puppeteer.launch({
  executablePath: chromium(),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${logo.slice(logo.indexOf('<svg'))}`,
  );
  const drawn = await page.screenshot({ omitBackground: true });
  writeFileSync(join(root, `public/icons/icon-${size}.png`), drawn);
}
await browser.close();
