// Facebook holds the contract on Lexical: post, group, edit, comment, reply, chat.
import type { Page } from 'puppeteer-core';
import { contract, type Place } from '../sites/contract';

const EDITOR = '[contenteditable="true"][role="textbox"]';
const actor = { name: 'Vera Smit' };
const neighbours = {
  nl: { text: 'Op De Regenboog luistert niemand naar ouders.', author: 'Buurtgroep Oosterheem' },
  en: { text: 'Nobody at De Regenboog listens to parents.', author: 'Buurtgroep Oosterheem' },
};
const mother = {
  nl: { text: 'Als moeder van een kind in groep 6 herken ik dit.', author: 'Wendy de Graaf' },
  en: { text: 'As the mother of a child in year 4 I recognise this.', author: 'Wendy de Graaf' },
};

const dialog = async (page: Page) => {
  await page.click('[data-open="post"]');
  await page.waitForSelector(`[aria-modal="true"] ${EDITOR}`);
  await page.click(`[aria-modal="true"] ${EDITOR}`);
};
const press = async (page: Page, words: string) => {
  await page.click(`::-p-text(${words})`);
};

const places: Place[] = [
  {
    name: 'new post',
    model: 'post',
    open: dialog,
    kind: 'post',
    actor,
    publish: { nl: /^Plaatsen$/, en: /^Post$/ },
    mediaInputs: 1,
    inDialog: true,
  },
  {
    name: 'new post behind a hidden twin, as the school',
    model: 'post',
    variation: 'twin&school',
    open: dialog,
    kind: 'post',
    actor: { name: 'obs De Regenboog' },
    publish: { nl: /^Plaatsen$/, en: /^Post$/ },
    mediaInputs: 1,
    inDialog: true,
  },
  {
    name: 'post in a group',
    model: 'post',
    path: '/groups/1',
    open: dialog,
    kind: 'post',
    actor,
    publish: { nl: /^Plaatsen$/, en: /^Post$/ },
    mediaInputs: 1,
    inDialog: true,
  },
  {
    name: 'comment',
    model: 'comment-buurt',
    open: page => page.click(`[role="article"] > .comments > form ${EDITOR}`),
    kind: 'reply',
    actor,
    replyTo: neighbours,
    publish: { nl: /^Reageren$/, en: /^Comment$/ },
    mediaInputs: 0,
    inDialog: false,
    enterSends: true,
  },
  {
    name: 'reply to a comment',
    model: 'reply',
    open: async page => {
      await page.click('[data-answer]');
      await page.waitForSelector(`[role="article"] [role="article"] ${EDITOR}`);
      await page.click(`[role="article"] [role="article"] ${EDITOR}`);
    },
    kind: 'reply',
    actor,
    replyTo: mother,
    publish: { nl: /^Beantwoorden$/, en: /^Reply$/ },
    mediaInputs: 0,
    inDialog: false,
    enterSends: true,
  },
  {
    name: 'chat',
    model: 'chat',
    open: async page => {
      await press(page, 'Messenger');
      await page.waitForSelector(`.chat ${EDITOR}`);
      await page.click(`.chat ${EDITOR}`);
    },
    kind: 'message',
    actor,
    publish: null,
    mediaInputs: 0,
    inDialog: false,
    enterSends: true,
  },
];

contract({ host: 'www.facebook.com', places });
