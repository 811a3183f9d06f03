// X holds the contract on Draft.js and on its plain field: inline, modal, reply, quote, status page, message.
import type { Page } from 'puppeteer-core';
import { contract, type Place } from '../sites/contract';

const EDITOR = '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]';
const answered = {
  nl: { text: 'De Regenboog luistert nooit naar ouders.', author: 'Buurt Oosterheem @buurtoosterheem 1u' },
  en: { text: 'De Regenboog never listens to parents.', author: 'Buurt Oosterheem @buurtoosterheem 1u' },
};
const post = { nl: /^Post$/, en: /^Post$/ };
const answer = { nl: /^Beantwoorden$/, en: /^Reply$/ };
const actor = { handle: 'verasmit' };

const inDialog = (button: string) => async (page: Page) => {
  await page.click(button);
  await page.waitForSelector(`[role="dialog"] ${EDITOR.split(',')[0]}`);
  await page.click(`[role="dialog"] ${EDITOR.split(',')[0]}`);
};
const inPage = async (page: Page) => {
  await page.waitForSelector(EDITOR);
  await page.click(EDITOR);
};

const places: Place[] = [
  {
    name: 'new post',
    model: 'inline',
    path: '/home',
    open: inPage,
    kind: 'post',
    actor,
    publish: post,
    mediaInputs: 1,
    inDialog: false,
  },
  {
    name: 'new post, test id flipped, school account',
    model: 'inline',
    path: '/home',
    variation: 'flip&school',
    open: inPage,
    kind: 'post',
    actor: { handle: 'obsregenboog' },
    publish: post,
    mediaInputs: 1,
    inDialog: false,
  },
  {
    name: 'new post in a dialog',
    model: 'modal',
    path: '/home',
    open: inDialog('[data-testid="SideNav_NewTweet_Button"]'),
    kind: 'post',
    actor,
    publish: post,
    mediaInputs: 1,
    inDialog: true,
  },
  {
    name: 'reply in a dialog',
    model: 'modal',
    path: '/home',
    open: inDialog('[data-testid="reply"]'),
    kind: 'reply',
    actor,
    replyTo: answered,
    publish: answer,
    mediaInputs: 1,
    inDialog: true,
  },
  {
    name: 'quote',
    model: 'modal',
    path: '/home',
    open: inDialog('[data-testid="retweet"]'),
    kind: 'reply',
    actor,
    replyTo: { nl: { ...answered.nl, author: 'Buurt Oosterheem' }, en: { ...answered.en, author: 'Buurt Oosterheem' } },
    publish: post,
    mediaInputs: 1,
    inDialog: true,
  },
  {
    name: 'reply on the page of a post',
    model: 'inline-reply',
    path: '/buurtoosterheem/status/101',
    open: inPage,
    kind: 'reply',
    actor,
    replyTo: answered,
    publish: answer,
    mediaInputs: 1,
    inDialog: false,
  },
  {
    name: 'plain field',
    model: 'inline',
    path: '/home',
    variation: 'plain',
    open: inPage,
    kind: 'post',
    actor,
    publish: post,
    mediaInputs: 1,
    inDialog: false,
    paintable: false,
  },
  {
    name: 'message',
    model: 'message',
    path: '/messages',
    open: page => page.click('textarea'),
    kind: 'message',
    actor,
    publish: { nl: /^Verzenden$/, en: /^Send$/ },
    mediaInputs: 0,
    inDialog: false,
    paintable: false,
  },
];

contract({ host: 'x.com', places });
