// Counts the files that are put into a composer, so that rules can speak of photos and recordings; bytes are not read.

import type { Attachment, ConsentState, MediaKind } from '../model/draft';
import { below, holds } from '../sites/page';
import type { Composer } from '../sites/site';

/** The files of one composer. */
export interface OwnFiles {
  list(): readonly Attachment[];
  /** Notes what the author said about consent for one file. */
  consent(index: number, state: ConsentState): void;
  /** Drops files whose preview is gone from the composer; previews are pictures and films with a `blob:` address. */
  refresh(): void;
  forget(): void;
}

export interface Files {
  /** Follows the files of a composer until `signal`; `changed` is called when they become more. */
  follow(composer: Composer, changed: () => void, signal: AbortSignal): OwnFiles;
}

interface Claim {
  readonly composer: Composer;
  readonly add: (kinds: readonly MediaKind[]) => void;
}

/**
 * Sees files that are chosen, dropped or pasted on a page. Files chosen before there is a composer (a picture first,
 * its caption later) go to the next composer that appears.
 */
export function filesOn(page: EventTarget, signal: AbortSignal): Files {
  const claims = new Set<Claim>();
  const seen = new WeakSet<File>();
  let early: readonly MediaKind[] = [];
  const receive = (files: Iterable<File>, owns: (composer: Composer) => boolean) => {
    const fresh = [...files].filter(file => !seen.has(file));
    for (const file of fresh) seen.add(file);
    const kinds = fresh.flatMap(file => kindOf(file) ?? []);
    if (kinds.length === 0) return;
    const claim = [...claims].find(({ composer }) => owns(composer));
    if (claim) claim.add(kinds);
    else early = kinds;
  };
  listen(page, receive, signal);
  return {
    follow(composer, changed, until) {
      const own = ownFilesOf(composer, early);
      early = [];
      const claim: Claim = {
        composer,
        add(kinds) {
          own.add(kinds);
          changed();
        },
      };
      claims.add(claim);
      until.addEventListener('abort', () => claims.delete(claim));
      return own;
    },
  };
}

type Receive = (files: Iterable<File>, owns: (composer: Composer) => boolean) => void;

function listen(page: EventTarget, receive: Receive, signal: AbortSignal): void {
  const listening = { capture: true, passive: true, signal };
  const chosen = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
    receive(target.files ?? [], composer => composer.mediaInputs().includes(target));
  };
  const transferred = (event: Event) => {
    const files = event instanceof DragEvent ? event.dataTransfer?.files : pasted(event);
    const { target } = event;
    if (files?.length && target instanceof Node) receive(files, composer => holds(composer.box(), target));
  };
  page.addEventListener('change', chosen, listening);
  page.addEventListener('drop', transferred, listening);
  page.addEventListener('paste', transferred, listening);
}

function ownFilesOf(composer: Composer, first: readonly MediaKind[]): OwnFiles & Pick<Claim, 'add'> {
  let files = first.map(attachmentOf);
  let previews = 0;
  return {
    list: () => files,
    add(kinds) {
      files = [...files, ...kinds.map(attachmentOf)];
    },
    consent(index, consent) {
      files = files.map((file, place) => (place === index ? { ...file, consent } : file));
    },
    refresh() {
      if (files.length === 0) return;
      const now = below(composer.box(), 'img[src^="blob:"], video[src^="blob:"]').length;
      // Which one went is not known, so what was said about consent no longer holds for any of them.
      if (now < previews && now < files.length) files = files.slice(0, now).map(({ kind }) => attachmentOf(kind));
      previews = now;
    },
    forget() {
      files = [];
      previews = 0;
    },
  };
}

function attachmentOf(kind: MediaKind): Attachment {
  return { kind, consent: 'unknown' };
}

function kindOf({ type }: File): MediaKind | null {
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('video/')) return 'video';
  return type.startsWith('audio/') ? 'audio' : null;
}

function pasted(event: Event): FileList | undefined {
  return event instanceof ClipboardEvent ? event.clipboardData?.files : undefined;
}
