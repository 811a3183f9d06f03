// Only messages that fit, from those who may ask, are answered.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { callerOf, handle, IN_PAGE, IN_WORKER, send } from '../src/messages';
import { fake } from './support/fake-browser';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./support/fake-browser')).fake }));

const draft = {
  site: 'x',
  kind: 'post',
  text: 'Hoi',
  at: '2026-10-14T20:15:00+02:00',
  actor: { handle: 'vera' },
  attachments: [],
  dismissed: [],
};
const check = (given: unknown, turn: unknown = 1) => ({ postwijzer: 'check', given: [given, turn] });
const content = { id: 'own', url: 'https://x.com/home', frameId: 0, tab: { id: 7 } };
const page = { id: 'own', url: 'chrome-extension://own/src/popup/index.html' };

const asked: unknown[] = [];
beforeEach(() => {
  asked.length = 0;
});
handle(
  { ...IN_WORKER, fits: { ...IN_PAGE.fits, ...IN_WORKER.fits } },
  {
    check: (given, turn, { tabId }) => {
      asked.push([given, turn, tabId]);
      return { turn } as never;
    },
    tab: tabId => ({ tabId }) as never,
    importProtocol: () => [],
    furnish: language => ({ texts: {}, style: language }),
    consented: () => true,
  },
);

/** What came of a message: the answer, `refused`, or nobody answered. */
async function outcome(message: unknown, sender: object): Promise<unknown> {
  const [answer] = fake.runtime.onMessage.fire(message, sender);
  if (answer === undefined) return 'unanswered';
  return await (answer as Promise<unknown>).catch(() => 'refused');
}

describe('messages that fit', () => {
  it('a draft from a content script is answered, with the tab of the sender', async () => {
    expect(await outcome(check(draft, 4), content)).toEqual({ turn: 4 });
    expect(asked).toEqual([[draft, 4, 7]]);
  });

  it('a full draft is answered', async () => {
    const full = {
      ...draft,
      replyTo: { text: 'a', author: 'b' },
      agreed: ['Sem'],
      attachments: [
        {
          kind: 'image',
          id: 'a1'.repeat(32),
          consent: 'unknown',
          faces: 2,
          childFaces: 1,
          gps: true,
          credit: '©',
          unchecked: 'late',
        },
      ],
    };
    expect(await outcome(check(full), content)).toEqual({ turn: 1 });
  });

  it('a content script may ask for an interface in a language', async () => {
    const asks = { postwijzer: 'furnish', given: ['en'] };
    expect(await outcome(asks, content)).toEqual({ texts: {}, style: 'en' });
  });

  it('a page of ours may ask for a tab', async () => {
    expect(await outcome({ postwijzer: 'tab', given: [3] }, page)).toEqual({ tabId: 3 });
  });
});

describe('messages that do not fit', () => {
  it.each([
    null,
    'check',
    42,
    {},
    [],
    { postwijzer: 'check' },
    { postwijzer: 'settings', given: [] },
    { postwijzer: '__proto__', given: [] },
    { postwijzer: 'constructor', given: [] },
    { postwijzer: 'check', given: [] },
    { postwijzer: 'check', given: [draft] },
    { postwijzer: 'check', given: [draft, 1, 'more'] },
    { postwijzer: 'tab', given: ['3'] },
    { postwijzer: 'tab', given: [1.5] },
    { postwijzer: 'here', given: [1] },
    { postwijzer: 'furnish', given: ['fr'] },
    { postwijzer: 'furnish', given: [] },
    { postwijzer: 'consented', given: [1] },
    { postwijzer: 'register', given: [] },
    { postwijzer: 'importProtocol', given: [{}] },
    { postwijzer: 'importProtocol', given: ['x'.repeat(1_200_000)] },
    check(null),
    check('text'),
    check({ ...draft, site: 'evil' }),
    check({ ...draft, kind: 'toString' }),
    check({ ...draft, text: 5 }),
    check({ ...draft, text: 'x'.repeat(1_200_000) }),
    check({ ...draft, at: 'yesterday' }),
    check({ ...draft, actor: null }),
    check({ ...draft, actor: { handle: {} } }),
    check({ ...draft, attachments: 'none' }),
    check({ ...draft, attachments: [{ kind: 'virus', consent: 'unknown' }] }),
    check({ ...draft, attachments: [{ kind: 'image', consent: 'yes' }] }),
    check({ ...draft, attachments: [{ kind: 'image', consent: 'unknown', faces: 'many' }] }),
    check({ ...draft, attachments: [{ kind: 'image', consent: 'unknown', id: '../secret' }] }),
    check({ ...draft, attachments: [{ kind: 'image', consent: 'unknown', unchecked: 'lazy' }] }),
    check({ ...draft, attachments: Array.from({ length: 200 }, () => ({ kind: 'image', consent: 'unknown' })) }),
    check({ ...draft, dismissed: 'all' }),
    check({ ...draft, dismissed: [1] }),
    check({ ...draft, agreed: {} }),
    check({ ...draft, replyTo: { text: 1, author: '' } }),
    check(draft, Number.NaN),
    check(draft, '1'),
  ])('%j is not answered', async message => {
    expect(await outcome(message, content)).toBe('unanswered');
    expect(asked).toEqual([]);
  });
});

describe('who may ask', () => {
  it.each([
    ['another extension', { ...content, id: 'other' }],
    ['a frame inside a page', { ...content, frameId: 3 }],
    ['a site that is not ours', { ...content, url: 'https://evil.example/' }],
    ['a name that resembles a site', { ...content, url: 'https://x.com.evil.example/' }],
    ['a page without encryption', { ...content, url: 'http://x.com/' }],
    ['no address', { ...content, url: undefined }],
    ['no address that can be read', { ...content, url: ':::' }],
    ['no tab', { ...content, tab: undefined }],
  ])('%s is refused', async (_name, sender) => {
    expect(await outcome(check(draft), sender)).toBe('refused');
    expect(asked).toEqual([]);
  });

  it.each([
    { postwijzer: 'tab', given: [3] },
    { postwijzer: 'importProtocol', given: ['{}'] },
    { postwijzer: 'consented', given: ['child-image-consent picture-0'] },
  ])('a content script may not ask $postwijzer', async message => {
    expect(await outcome(message, content)).toBe('refused');
  });

  it('takes the tab from the sender, never from the message', () => {
    expect(callerOf(content as never, 'own', 'chrome-extension://own/', ['x.com'])).toEqual({ tabId: 7 });
    expect(callerOf(page as never, 'own', 'chrome-extension://own/', ['x.com'])).toEqual({ tabId: null });
  });
});

it('says that the extension is gone when this script lost it', async () => {
  const { id } = fake.runtime;
  fake.runtime.id = '';
  await expect(send('page', 'watching')).rejects.toThrow(/invalidated/);
  fake.runtime.id = id;
});

describe('in a page of a site', () => {
  it('our own pages are answered, a content script is refused, and what is for the worker does not fit', async () => {
    const answers: unknown[] = [];
    const end = handle(IN_PAGE, { here: () => true, check: given => answers.push(given) as never });
    const outcomes = async (message: unknown, sender: object) =>
      await Promise.all(
        fake.runtime.onMessage
          .fire(message, sender)
          .map(answer => (answer === undefined ? 'unanswered' : (answer as Promise<unknown>).catch(() => 'refused'))),
      );
    expect(await outcomes({ postwijzer: 'here', given: [] }, page)).toContain(true);
    expect(await outcomes({ postwijzer: 'here', given: [] }, content)).not.toContain(true);
    await outcomes(check(draft), page);
    expect(answers).toEqual([]);
    end();
  });
});

describe('a reason', () => {
  const reason = { at: draft.at, site: 'x', about: ['Naam'], words: 'Mag van de ouders.' };
  const kept: unknown[] = [];
  handle(IN_WORKER, { because: given => void kept.push(given) });

  it('is taken from a content script', async () => {
    expect(await outcome({ postwijzer: 'because', given: [reason] }, content)).toBe('unanswered');
  });

  it.each([
    [{ ...reason, at: 'later' }],
    [{ ...reason, site: 'myspace' }],
    [{ ...reason, about: [5] }],
    [{ ...reason, words: 'x'.repeat(501) }],
  ])('is not %j', async given => {
    kept.length = 0;
    await outcome({ postwijzer: 'because', given: [given] }, content);
    expect(kept).toEqual([]);
  });
});
