// A page that attacks, and drafts that are strange: the right advice, nothing frozen, nothing given away.
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { composing } from '../sites/composing';
import { modelBecomes, Overlay, Studio } from '../support/browser';

const [facebook, x] = composing;
if (!facebook || !x) throw new Error('no demo pages');
const NAMED = 'Daan uit groep 5 heeft gewonnen.';

let studio: Studio;
let page: Page;
beforeAll(async () => {
  studio = await Studio.open();
  await studio.settings({
    protocol: 'opoz',
    school: { name: 'obs De Regenboog', aliases: ['De Regenboog'] },
    welcomed: true,
  });
});
afterEach(() => page.close());
afterAll(() => studio.close());

async function composeOn(variation: string, first: () => void = () => {}): Promise<Overlay> {
  page = await studio.visit(facebook?.host ?? 'www.facebook.com', { variation, first });
  await facebook?.open(page);
  return await Overlay.on(page);
}

const openPanel = (overlay: Overlay) => overlay.press(page, /Postwijzer:/);

describe('a hostile page', () => {
  it('whose form fields hide the properties of their form changes nothing', async () => {
    const overlay = await composeOn('clobber');
    expect(await page.$eval('form[method="post"]', form => typeof form.textContent)).toBe('object');
    await page.keyboard.type(NAMED);
    await overlay.shows(/\d/);
    await openPanel(overlay);
    await overlay.press(page, /een leerling/, /Daan/);
    await modelBecomes(page, 'post', 'Een leerling uit groep 5 heeft gewonnen.');
  });

  it('that patches what the language is built of changes nothing', async () => {
    const overlay = await composeOn('', () => {
      const attachShadow = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function () {
        return attachShadow.call(this, { mode: 'open' });
      };
      JSON.parse = () => null;
      Object.assign(globalThis, { structuredClone: null });
      CSS.highlights.set = () => CSS.highlights;
      Object.defineProperty(Object.prototype, 'severity', { value: 'info', writable: true, configurable: true });
    });
    await page.keyboard.type(NAMED);
    await overlay.shows(/\d/);
    expect(
      await page.evaluate(() => [...document.querySelectorAll('*')].filter(element => element.shadowRoot).length),
    ).toBe(0);
  });

  it('that posts messages in our name gets no answer and stores nothing', async () => {
    await composeOn('');
    const before = await stored();
    const answers = await page.evaluate(async () => {
      let heard = 0;
      addEventListener('message', event => {
        if (!event.data?.postwijzer) heard += 1;
      });
      for (let time = 0; time < 1_000; time++) {
        postMessage({ postwijzer: 'check', given: [{ text: 'Daan' }, time] }, '*');
        postMessage({ postwijzer: 'importProtocol', given: ['{}'] }, '*');
      }
      await new Promise<void>(done => {
        addEventListener('message', ({ data }) => data === 'last' && done());
        postMessage('last', '*');
      });
      return heard - 1;
    });
    expect(answers).toBe(0);
    expect(await stored()).toEqual(before);
  });

  it('cannot reach the extension by its id', async () => {
    await composeOn('');
    const reached = await page.evaluate(async id => {
      const files = ['manifest.json', 'src/popup/index.html', 'src/content/main.js', 'icons/icon-16.png'];
      const tries = files.map(file =>
        fetch(`chrome-extension://${id}/${file}`).then(
          () => file,
          () => null,
        ),
      );
      const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
      return [...(await Promise.all(tries)), chrome?.runtime?.sendMessage ? 'runtime' : null].filter(Boolean);
    }, studio.extensionId);
    expect(reached).toEqual([]);
  });

  it('that takes our element away again and again ends with the toolbar, not with a frozen page', async () => {
    const overlay = await composeOn('', () => {
      const state = globalThis as unknown as { removed: number };
      state.removed = 0;
      new MutationObserver(records => {
        for (const node of records.flatMap(record => [...record.addedNodes])) {
          if (!(node instanceof HTMLElement) || node.childElementCount > 0 || node.popover === null) continue;
          node.remove();
          state.removed += 1;
        }
      }).observe(document, { childList: true, subtree: true });
    });
    await page.keyboard.type(NAMED);
    const tab = await studio.tabId(page);
    await expect.poll(() => findingsOf(tab), { timeout: 8_000 }).toBeGreaterThan(0);
    await page.keyboard.type(' En Yusuf ook.');
    await modelBecomes(page, 'post', `${NAMED} En Yusuf ook.`);
    expect(await page.evaluate(() => (globalThis as unknown as { removed: number }).removed)).toBeLessThanOrEqual(6);
    expect(await overlay.text()).not.toMatch(/Ik lees mee/);
  });

  it('cannot press our buttons by script, nor read a name in what we put into it', async () => {
    const overlay = await composeOn('');
    await page.keyboard.type(NAMED);
    await overlay.shows(/\d/);
    await openPanel(overlay);
    await overlay.shows(/Naam van een persoon/);
    const ours = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll<HTMLElement>('[popover]')];
      for (const host of hosts) {
        for (const type of ['pointerdown', 'mousedown', 'click'])
          host.dispatchEvent(new MouseEvent(type, { bubbles: true }));
      }
      return hosts.map(host => host.outerHTML).join('');
    });
    expect(ours).not.toMatch(/Daan/);
    await modelBecomes(page, 'post', NAMED);
    await overlay.shows(/Naam van een persoon/);
  });
});

describe('a page that wants our buttons pressed', () => {
  it('by laying something over them that lets presses through', async () => {
    const overlay = await composeOn('');
    await page.keyboard.type(NAMED);
    await overlay.shows(/\d/);
    await openPanel(overlay);
    await overlay.shows(/Naam van een persoon/);
    await page.evaluate(() => {
      const lure = document.body.appendChild(document.createElement('div'));
      lure.id = 'lure';
      lure.popover = 'manual';
      lure.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;background:white;pointer-events:none';
      lure.showPopover();
    });
    await overlay.press(page, /een leerling/, /Daan/);
    await page.evaluate(() => document.querySelector('#lure')?.remove());
    await modelBecomes(page, 'post', NAMED);
    await overlay.press(page, /een leerling/, /Daan/);
    await modelBecomes(page, 'post', 'Een leerling uit groep 5 heeft gewonnen.');
  });

  it('by taking us out of the top layer and fading us', async () => {
    const overlay = await composeOn('');
    await page.keyboard.type(NAMED);
    await overlay.shows(/\d/);
    await openPanel(overlay);
    await overlay.shows(/Naam van een persoon/);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll<HTMLElement>('[popover]')) {
        host.hidePopover();
        host.style.setProperty('opacity', '0', 'important');
      }
    });
    await overlay.press(page, /een leerling/, /Daan/);
    await page.keyboard.type('Q');
    await modelBecomes(page, 'post', `${NAMED}Q`);
  });

  it('reads of our marks where they stand and how grave they are, and nothing of what they mean', async () => {
    const overlay = await composeOn('');
    await page.keyboard.type(NAMED);
    await overlay.shows(/\d/);
    const seen = await page.evaluate(() => [...CSS.highlights.keys()]);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter(name => !/^pw-mark-[123]$/.test(name))).toEqual([]);
    const left = await page.evaluate(() => document.documentElement.outerHTML.match(/leerling|person-name|OPOZ/gi));
    expect(left).toBeNull();
  });
});

describe('strange drafts', () => {
  it('200,000 pasted characters are read without freezing the page', async () => {
    const overlay = await composeOn('');
    await page.evaluate(() => {
      const state = globalThis as unknown as { longest: number };
      state.longest = 0;
      new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
      }).observe({ type: 'longtask' });
    });
    await page.close();
    page = await studio.visit(x?.host ?? 'x.com', { path: '/home', variation: 'plain' });
    const long = `${NAMED} ${'Vandaag was het mooi weer. '.repeat(7_500)}`.slice(0, 200_000);
    await page.click('textarea');
    await page.evaluate(text => {
      const clipboard = document.querySelector('textarea');
      clipboard?.focus();
      document.execCommand('insertText', false, text);
    }, long);
    await modelBecomes(page, 'inline', long);
    const tab = await studio.tabId(page);
    await expect.poll(() => findingsOf(tab), { timeout: 20_000 }).toBeGreaterThan(0);
    await page.keyboard.type('!');
    await modelBecomes(page, 'inline', `${long}!`);
    expect(await overlay.text().catch(() => '')).toBe('');
  });

  it.each([
    ['emoji', '😀👩🏽‍🏫 Daan uit groep 5 won 🎉.', '😀👩🏽‍🏫 Een leerling uit groep 5 won 🎉.'],
    ['right-to-left words', 'שלום! Daan uit groep 5 won. مرحبا', 'שלום! Een leerling uit groep 5 won. مرحبا'],
    ['combining characters', 'Zoë́! Daan uit groep 5 won.', 'Zoë́! Een leerling uit groep 5 won.'],
  ])('%s stay whole when a name is replaced', async (_name, before, after) => {
    const overlay = await composeOn('');
    await page.keyboard.sendCharacter(before);
    await modelBecomes(page, 'post', before);
    await overlay.shows(/\d/);
    await openPanel(overlay);
    await overlay.press(page, /een leerling/, /Daan/);
    await modelBecomes(page, 'post', after);
  });

  it('a name with invisible characters in it is seen', async () => {
    const overlay = await composeOn('');
    await page.keyboard.sendCharacter('Da\u200ban uit groep 5 heeft gewonnen.');
    await overlay.shows(/\d/);
    await openPanel(overlay);
    await overlay.shows(/Naam van een persoon/);
  });
});

it('an editor that no adapter understands is said to be unread', async () => {
  page = await studio.visit('www.facebook.com', { variation: 'unread' });
  const tab = await studio.tabId(page);
  await expect.poll(() => stateOf(tab).then(state => state?.page), { timeout: 8_000 }).toBe('unread');
  const popup = await studio.extensionPage(`src/popup/index.html?tab=${tab}`);
  await popup.waitForFunction(() => /niet kan lezen/.test(document.body.textContent ?? ''));
  await popup.close();
});

interface State {
  readonly page?: string;
  readonly findings?: readonly unknown[];
}

function stateOf(tab: number): Promise<State | undefined> {
  return studio.inBackground(async id => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<Record<string, State>> } } };
    };
    return (await chrome.storage.session.get(`tab-${id}`))[`tab-${id}`];
  }, tab);
}

const findingsOf = async (tab: number) => (await stateOf(tab))?.findings?.length ?? 0;

/** Everything in local storage. */
function stored(): Promise<unknown> {
  return studio.inBackground(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<unknown> } } };
    };
    return chrome.storage.local.get(null);
  });
}
