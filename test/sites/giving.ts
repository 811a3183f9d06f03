// How a person gives files to a page: by the file dialog, by dropping, by pasting; and what the page's own code got.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

const ICONS = resolve(import.meta.dirname, '../../public/icons');
const folder = mkdtempSync(join(tmpdir(), 'giving-'));

/** A file on the disk; its moment is fixed, so that two pages can be compared. */
export function fileNamed(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  utimesSync(path, 1_760_000_000, 1_760_000_000);
  return path;
}

/** Small pictures, in an order that is not that of their names. */
export const PICTURES: readonly string[] = ['128', '16', '48'].map(size =>
  fileNamed(`foto ${size}.png`, readFileSync(join(ICONS, `icon-${size}.png`))),
);

export const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Files as the page's own code took them. */
export interface Got {
  readonly place: string;
  readonly way: string;
  readonly text: string;
  readonly files: readonly {
    readonly name: string;
    readonly type: string;
    readonly size: number;
    readonly moment: number;
    readonly digest: string;
  }[];
}

/** All that the page's own code took, with the bytes as the page reads them. */
export function gotBy(page: Page): Promise<Got[]> {
  return page.evaluate(async () => {
    const hex = (bytes: ArrayBuffer) =>
      [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');
    const plain = async (file: File) => ({
      name: file.name,
      type: file.type,
      size: file.size,
      moment: file.name === 'image.png' ? 0 : file.lastModified,
      digest: hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())),
    });
    return await Promise.all(
      window.stage.received.map(async ({ place, way, text, files }) => ({
        place,
        way,
        text,
        files: await Promise.all([...files].map(plain)),
      })),
    );
  });
}

/** Waits until the page's own code took files so many times. */
export async function takenBy(page: Page, times: number, timeout = 30_000): Promise<Got[]> {
  await page.waitForFunction(count => window.stage.received.length >= count, { timeout }, times);
  return await gotBy(page);
}

/** Chooses files in the file dialog that a press on `button` opens. */
export async function chooseBy(page: Page, button: string, paths: readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.click(button)]);
  await chooser.accept([...paths]);
}

/** Drops files from outside the browser onto the middle of an element. */
export async function dropOn(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const element = await page.waitForSelector(selector);
  const box = await element?.boundingBox();
  if (!box) throw new Error(`nothing to drop on: ${selector}`);
  const session = await page.createCDPSession();
  const place = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  }
  await session.detach();
}

/** Puts a picture, and words beside it, on the clipboard of the browser. */
export async function copyPicture(
  page: Page,
  words: Readonly<Record<string, string>> = {},
  path = PICTURES[0] ?? '',
): Promise<void> {
  const bytes = readFileSync(path).toString('base64');
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  await page.bringToFront();
  await page.evaluate(
    async (picture, texts) => {
      const binary = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
      // A clipboard takes PNG only.
      const drawn = await createImageBitmap(new Blob([binary]));
      const canvas = new OffscreenCanvas(drawn.width, drawn.height);
      canvas.getContext('2d')?.drawImage(drawn, 0, 0);
      const item: Record<string, Blob> = { 'image/png': await canvas.convertToBlob() };
      for (const [type, text] of Object.entries(texts)) item[type] = new Blob([text], { type });
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    bytes,
    words,
  );
}

/** Pastes what is on the clipboard, with the keys, where the focus is. */
export async function pasteKeys(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}
