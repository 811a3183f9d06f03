// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Advice, Around } from '../../src/content/advice';
import { filesOn } from '../../src/content/attachments';
import { follow } from '../../src/content/follow';
import { Overlay } from '../../src/content/overlay';
import type { PhotoDeeds } from '../../src/content/photo-deeds';
import { memoryOfPage } from '../../src/content/said';
import type { Follower } from '../../src/content/watch';
import type { PageDraft } from '../../src/model/draft';
import type { FileFacts } from '../../src/model/file-facts';
import type { Fix } from '../../src/model/finding';
import type { Composer } from '../../src/sites/site';
import { findingOf } from '../ui/draw';
import { composerOn, findStom, siteWith, verdictOf, write } from './composer';
import { choose, picture } from './files';

const check = vi.fn(async (draft: PageDraft, turn: number) => verdictOf(findStom(draft), { turn }));
const painter = { paint: vi.fn(), mend: vi.fn(), clear: vi.fn() };
const orphaned = vi.fn();
const askSchool = vi.fn();
const accept = vi.fn();
const shown = vi.spyOn(Overlay.prototype, 'show');
const change = vi.fn<PhotoDeeds['change']>(async () => 'done');
let life: AbortController;
let composer: Composer;
let follower: Follower;
let advice: Advice | null;
let hosts: Node[];
let around: Around;
let facts: FileFacts;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'performance'] });
  life?.abort();
  document.body.replaceChildren();
  vi.clearAllMocks();
  check.mockImplementation(async (draft, turn) => verdictOf(findStom(draft), { turn }));
  life = new AbortController();
  composer = composerOn();
  facts = { kind: 'image' };
  advice = null;
  hosts = [];
  around = {
    check,
    painter,
    files: filesOn(
      window,
      { site: siteWith(() => [composer]), look: () => Promise.resolve(facts), failed: () => {} },
      life.signal,
    ),
    keys: { claim: () => {}, dismiss: () => {} },
    photos: { change },
    active: next => {
      advice = next;
    },
    memory: memoryOfPage(),
    accept,
    own: host => hosts.push(host),
    askSchool,
    orphaned,
  };
  follower = follow(composer, around, life.signal);
});

afterEach(() => void vi.useRealTimers());

function type(text: string): void {
  write(composer, text);
  follower.touched();
}

const until = (test: () => void) => vi.waitFor(test, { timeout: 2000, interval: 5 });
const pass = (time: number) => vi.advanceTimersByTimeAsync(time);
const asked = () => check.mock.calls.map(([draft]) => draft.text);
const onPage = () => hosts.some(host => host.isConnected);
const painted = () => painter.paint.mock.lastCall?.[1].map((finding: { ranges: unknown }) => finding.ranges);

describe('following a composer', () => {
  it('asks about what is written, and marks it', async () => {
    type('wat stom');
    await until(() => expect(painted()).toEqual([[{ start: 4, end: 8 }]]));
    expect(check.mock.calls[0]?.[0]).toMatchObject({ site: 'facebook', kind: 'post', text: 'wat stom', dismissed: [] });
  });

  it('asks nothing about an empty composer, nor twice about the same', async () => {
    follower.touched();
    await pass(100);
    expect(asked()).toEqual([]);
    type('hoi');
    await until(() => expect(asked()).toEqual(['hoi']));
    follower.touched();
    follower.moved();
    await pass(100);
    expect(asked()).toEqual(['hoi']);
  });

  it('shows nothing at a draft with nothing the matter', async () => {
    type('mooi');
    await until(() => expect(asked()).toEqual(['mooi']));
    await pass(2000);
    expect(hosts).toEqual([]);
  });

  it('shows its badge after a pause in typing', async () => {
    type('wat stom');
    await until(() => expect(painted()).toHaveLength(1));
    expect(onPage()).toBe(false);
    await until(() => expect(onPage()).toBe(true));
  });

  it('moves the marks with the words before the answer is there', async () => {
    type('stom');
    await until(() => expect(painted()).toHaveLength(1));
    check.mockImplementation(() => new Promise(() => {}));
    type('nou stom');
    await until(() => expect(painted()).toEqual([[{ start: 4, end: 8 }]]));
  });

  it('tells the background when the draft is emptied, and takes the badge away', async () => {
    type('stom');
    await until(() => expect(onPage()).toBe(true));
    type('');
    await until(() => expect(asked()).toEqual(['stom', '']));
    await until(() => expect(onPage()).toBe(false));
  });

  it('says so when nobody answers, and asks again later', async () => {
    check.mockRejectedValue(new Error('closed'));
    type('mooi');
    await until(() => expect(check).toHaveBeenCalledTimes(2));
    await until(() => expect(onPage()).toBe(true));
    check.mockResolvedValue(verdictOf([]));
    follower.touched();
    await until(() => expect(check).toHaveBeenCalledTimes(3));
  });

  it('tells that the extension is gone', async () => {
    check.mockRejectedValue(new Error('Extension context invalidated.'));
    type('mooi');
    await until(() => expect(orphaned).toHaveBeenCalledOnce());
  });

  it('leaves nothing after its end', async () => {
    type('stom');
    await until(() => expect(onPage()).toBe(true));
    life.abort();
    expect(onPage()).toBe(false);
    expect(painter.clear).toHaveBeenCalledWith(composer);
  });
});

describe('files without a text', () => {
  it('are asked about, with what was found of them', async () => {
    facts = { kind: 'image', faces: [], gps: true };
    choose(composer.mediaInputs()[0], picture());
    await until(() => expect(check.mock.lastCall?.[0].attachments).toMatchObject([{ faces: 0, gps: true }]));
    expect(onPage()).toBe(false);
  });

  it('are told of when they could not be looked at', async () => {
    facts = { kind: 'image', unchecked: 'format' };
    choose(composer.mediaInputs()[0], picture());
    await until(() => expect(onPage()).toBe(true));
    expect(shown.mock.lastCall?.[0].remarks).toEqual([{ kind: 'unchecked-format', count: 1 }]);
  });
});

describe('what the author does', () => {
  const deeds = () => {
    if (!isCompanion(advice)) throw new Error('there is no advice');
    return advice;
  };
  const finding = () => {
    const [first] = findStom(composer.read());
    if (!first) throw new Error('nothing was found');
    return first;
  };

  beforeEach(async () => {
    type('wat stom');
    await until(() => expect(advice).not.toBeNull());
  });

  it('changes the text by a fix', async () => {
    deeds().carryOut(finding(), finding().fixes[0] ?? expect.fail('no fix'));
    await until(() => expect(asked()).toEqual(['wat stom', 'wat jammer']));
  });

  it('says so when the site did not take it, whatever happened to the text in between', async () => {
    Object.assign(composer, {
      async apply() {
        write(composer, 'half geschreven');
        follower.touched();
        await pass(100);
        write(composer, 'wat stom');
        return 'undone';
      },
    });
    deeds().carryOut(finding(), finding().fixes[0] ?? expect.fail('no fix'));
    await until(() => expect(shown).toHaveBeenLastCalledWith(expect.objectContaining({ notice: expect.anything() })));
    expect(shown.mock.lastCall?.[0].notice).toMatchObject({ kind: 'undone', copy: 'wat jammer' });
    expect(asked()).toEqual(['wat stom']);
  });

  it('does not write when the page changed the text meanwhile', async () => {
    const [fix] = finding().fixes;
    const apply = vi.spyOn(composer, 'apply');
    const before = finding();
    composer.editor.textContent = 'heel wat anders';
    deeds().carryOut(before, fix ?? expect.fail('no fix'));
    expect(apply).not.toHaveBeenCalled();
  });

  it('sets a finding aside for this draft, and no longer for the next', async () => {
    deeds().ignore(finding());
    await until(() => expect(check.mock.lastCall?.[0].dismissed).toEqual(['insult stom 0']));
    expect(painted()).toEqual([]);
    type('');
    await until(() => expect(check.mock.lastCall?.[0]).toMatchObject({ text: '', dismissed: [] }));
  });

  it('is remembered when the site makes the editor anew', async () => {
    deeds().ignore(finding());
    life.abort();
    life = new AbortController();
    const again = composerOn();
    const following = follow(again, around, life.signal);
    check.mockClear();
    write(again, 'wat stom');
    following.touched();
    await until(() => expect(check.mock.lastCall?.[0].dismissed).toEqual(['insult stom 0']));
    expect(check).toHaveBeenCalledOnce();
  });

  it('says who agreed', async () => {
    const fix: Fix = { kind: 'action', action: 'agreed', subject: 'Sanne', label: { nl: '', en: '' } };
    deeds().carryOut(finding(), fix);
    await until(() => expect(check.mock.lastCall?.[0].agreed).toEqual(['Sanne']));
  });

  it('takes over from the popup that everyone in a picture agreed', async () => {
    const { files } = around;
    const consent = vi.fn();
    around = { ...around, files: { ...files, follow: (...given) => ({ ...files.follow(...given), consent }) } };
    const label = { nl: '', en: '' };
    check.mockImplementation(async (draft, turn) => {
      const picture = { attachment: 0, fixes: [{ kind: 'action' as const, action: 'record-consent' as const, label }] };
      return verdictOf(
        findStom(draft).map(found => ({ ...found, ...picture })),
        { turn },
      );
    });
    expect(advice?.consented('insult stom 0')).toBe(false);
    const again = composerOn();
    const following = follow(again, around, life.signal);
    write(again, 'wat stom nou');
    following.touched();
    await until(() => expect(advice?.consented('insult stom 0')).toBe(true));
    expect(consent).toHaveBeenCalledWith(0, 'confirmed', undefined);
    expect(advice?.consented('something else')).toBe(false);
  });

  it('opens at the finding that the popup points at', () => {
    Object.assign(composer.box(), { scrollIntoView: () => {} });
    expect(advice?.reveal('insult stom 0')).toBe(true);
    expect(advice?.reveal('something else')).toBe(false);
  });
});

interface Companion extends Advice {
  carryOut(finding: ReturnType<typeof findStom>[number], fix: Fix): void;
  ignore(finding: ReturnType<typeof findStom>[number]): void;
}

function isCompanion(candidate: Advice | null): candidate is Companion {
  return candidate !== null && 'carryOut' in candidate && 'ignore' in candidate;
}

it('mends several findings one after the other, each as a change of its own', async () => {
  check.mockImplementation(async ({ text }, turn) => {
    const found = [...text.matchAll(/stom|dwaas/g)].map(({ 0: word, index }) => {
      const range = { start: index, end: index + word.length };
      const fix = { kind: 'edit', label: { nl: 'Weg', en: 'Away' }, edits: [{ range, text: '' }] } as const;
      return findingOf({ key: word, rule: 'profanity', ranges: [range], fixes: [fix] });
    });
    return verdictOf(found, { turn });
  });
  const written = vi.spyOn(composer, 'apply');
  type('stom en dwaas');
  await until(() => expect(painted()).toHaveLength(2));
  if (!('carryOutAll' in follower && typeof follower.carryOutAll === 'function')) throw new Error('not offered');
  follower.carryOutAll();
  await until(() => {
    follower.touched();
    expect(composer.read().text.trim()).toBe('en');
  });
  expect(written).toHaveBeenCalledTimes(2);
});

it('brings all that stands open, and the text, to whom the school named', async () => {
  const label = { nl: 'Vraag het', en: 'Ask' };
  const contacts = [{ role: 'directeur' }];
  check.mockImplementation(async (draft, turn) =>
    verdictOf(
      findStom(draft).map(finding => ({ ...finding, fixes: [{ kind: 'action', action: 'ask-contact', label }] })),
      { turn, school: { name: 'S', contacts } },
    ),
  );
  type('wat stom');
  await until(() => expect(shown).toHaveBeenCalled());
  const [view] = shown.mock.lastCall ?? [];
  const [finding] = view?.findings ?? [];
  const [fix] = finding?.fixes ?? [];
  if (!finding || !fix) throw new Error('nothing shown');
  expect(advice?.draft()).toBe('wat stom');
  (advice as unknown as { carryOut(finding: object, fix: Fix): void }).carryOut(finding, fix);
  expect(askSchool).toHaveBeenCalledWith(
    expect.objectContaining({ draft: 'wat stom', school: { name: 'S', contacts } }),
    document.body,
  );
});
