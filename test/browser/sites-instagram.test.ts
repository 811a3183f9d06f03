// Instagram holds the contract: caption step, edit, comment as plain field and as Lexical, message.
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { contract, type Place } from '../sites/contract';

const EDITOR = '[contenteditable="true"][role="textbox"]';
const PICTURE = resolve(import.meta.dirname, '../../public/icons/icon-128.png');
const actor = { handle: 'vera.smit' };
const answered = {
  nl: { text: 'De Regenboog doet weer niks aan pesten.', author: 'ouders.oosterheem' },
  en: { text: 'De Regenboog does nothing about bullying again.', author: 'ouders.oosterheem' },
};

export async function openCaption(page: Page): Promise<void> {
  await page.click('[data-open="create"]');
  const input = await page.waitForSelector('[role="dialog"] input[type="file"]');
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(PICTURE);
  await page.click('[role="dialog"] .row .publish');
  await page.waitForSelector(`[role="dialog"] ${EDITOR}`);
  await page.click(`[role="dialog"] ${EDITOR}`);
}

const places: Place[] = [
  {
    name: 'caption',
    model: 'caption',
    open: openCaption,
    kind: 'post',
    actor,
    publish: { nl: /^Delen$/, en: /^Share$/ },
    mediaInputs: 0,
    inDialog: true,
  },
  {
    name: 'caption as the school',
    model: 'caption',
    variation: 'school',
    open: openCaption,
    kind: 'post',
    actor: { handle: 'obsregenboog' },
    publish: { nl: /^Delen$/, en: /^Share$/ },
    mediaInputs: 0,
    inDialog: true,
  },
  {
    name: 'comment',
    model: 'comment',
    open: page => page.click('form textarea'),
    kind: 'reply',
    actor,
    replyTo: answered,
    publish: { nl: /^Plaatsen$/, en: /^Post$/ },
    mediaInputs: 0,
    inDialog: false,
    paintable: false,
    enterSends: true,
  },
  {
    name: 'comment in a rich editor',
    model: 'comment',
    variation: 'rich',
    open: page => page.click(`form ${EDITOR}`),
    kind: 'reply',
    actor,
    replyTo: answered,
    publish: { nl: /^Plaatsen$/, en: /^Post$/ },
    mediaInputs: 0,
    inDialog: false,
    enterSends: true,
  },
  {
    name: 'message',
    model: 'message',
    path: '/direct/t/1/',
    open: page => page.click(EDITOR),
    kind: 'message',
    actor,
    publish: null,
    mediaInputs: 0,
    inDialog: false,
    enterSends: true,
  },
];

contract({ host: 'www.instagram.com', places });
