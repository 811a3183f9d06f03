// What a test puts into an isolated world of a page: the holding of files as the extension does it, with a look that obeys.
import { filesOn, type OwnFiles } from '../../src/content/attachments';
import type { Look } from '../../src/content/hold-look';
import { watch } from '../../src/content/watch';
import type { FileFacts } from '../../src/model/file-facts';
import { siteOf } from '../../src/sites/index';

/** How the look answers: at once, when it is told to, never, or with an error. */
export type Mood = 'at once' | 'when told' | 'never' | 'error';

export interface HoldingWorld {
  mood: Mood;
  /** Names of the files that were looked at. */
  readonly looked: string[];
  /** Lets waiting looks answer. */
  tell(): void;
  /** Files in the place of those that are handed on; unchanged when null. */
  instead: ((files: readonly File[]) => readonly File[]) | null;
  /** The lists of the composers that are followed. */
  readonly own: Set<OwnFiles>;
  end(): void;
}

declare global {
  var holding: HoldingWorld;
}

const life = new AbortController();
let waiting: (() => void)[] = [];
const facts: FileFacts = { kind: 'image', faces: [], gps: false };

const look: Look = file => {
  const { holding } = globalThis;
  holding.looked.push(file.name);
  if (holding.mood === 'at once') return Promise.resolve(facts);
  if (holding.mood === 'error') return Promise.reject(new Error('closed'));
  return new Promise(resolve => {
    if (holding.mood === 'when told') waiting.push(() => resolve(facts));
  });
};

globalThis.holding = {
  mood: 'at once',
  looked: [],
  tell() {
    for (const answer of waiting) answer();
    waiting = [];
  },
  instead: null,
  own: new Set(),
  end: () => life.abort(),
};

const site = siteOf(location);
if (site) {
  const decide = async (held: readonly { readonly file: File }[]) => {
    const files = held.map(({ file }) => file);
    return globalThis.holding.instead?.(files) ?? files;
  };
  const files = filesOn(window, { site, look, failed: () => {}, decide }, life.signal);
  const following = {
    follow(composer: Parameters<typeof files.follow>[0], signal: AbortSignal) {
      let touch = () => {};
      const own = files.follow(composer, () => touch(), signal);
      touch = () => own.refresh();
      globalThis.holding.own.add(own);
      signal.addEventListener('abort', () => globalThis.holding.own.delete(own));
      return { touched: touch, moved: () => own.refresh() };
    },
    state: () => {},
    ours: () => false,
  };
  watch(site, following, life.signal);
}
