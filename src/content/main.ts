// Runs in the pages of the three sites: finds composers, asks for advice on what is written, and shows it there.
import { handle, IN_PAGE, send } from '../messages';
import type { PageDraft } from '../model/draft';
import { siteOf } from '../sites/index';
import type { Advice, Around } from './advice';
import { askSchool } from './ask-dialog';
import { filesOn } from './attachments';
import { befriending } from './befriending';
import { follow } from './follow';
import { furnished } from './furnished';
import { guardOn } from './guarding';
import { keysOf } from './keys';
import { Painter } from './paint';
import { photosOn } from './photos';
import { isOrphaned } from './question';
import { memoryOfPage } from './said';
import { watch } from './watch';

const site = siteOf(location);
if (site) {
  const life = new AbortController();
  const { signal } = life;
  const hosts = new WeakSet<Node>();
  let active: Advice | null = null;
  handle(IN_PAGE, {
    show: key => void active?.reveal(key),
    consented: key => active?.consented(key) ?? false,
    draft: () => active?.draft() ?? '',
    here: () => !signal.aborted,
  });

  const failed = (error: unknown) => {
    if (isOrphaned(error)) life.abort();
  };
  const keys = keysOf(window, () => active?.enter() ?? false, signal);
  const own = (host: Node) => void hosts.add(host);
  const { files, photos } = photosOn(site, keys, own, failed, signal);
  const guarded = guardOn(window, { keys, own }, signal);
  const around: Omit<Around, 'check'> = {
    painter: new Painter(document, signal),
    files: filesOn(window, files, signal),
    keys,
    photos,
    active: advice => {
      active = advice;
    },
    memory: memoryOfPage(),
    accept: word => void send('accept', word).catch(failed),
    own,
    askSchool: (asked, layer) => askSchool(asked, { keys, own }, layer, signal),
    orphaned: () => life.abort(),
  };
  watch(
    site,
    {
      follow: (composer, until) => follow(composer, { ...around, check: guarded(composer, until) }, until),
      state: state => void send('page', state).catch(failed),
      ours: node => hosts.has(node),
    },
    signal,
  );
  const ask = (draft: PageDraft) => furnished(send('befriend', draft));
  befriending(site, { ask, keys: around.keys, own: around.own, failed }, signal);
}
