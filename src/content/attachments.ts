// Knows the files of each composer: holds them while they are looked at, hands them on, and keeps what is known of them.

import type { Attachment, Claim, ConsentState } from '../model/draft';
import type { Composer, Site } from '../sites/site';
import { copyOf } from './handover';
import { type Again, giveAgain } from './handover-again';
import { type Arrival, holdFiles, mediaKindOf } from './hold';
import { attachmentOf, listed, stillThere } from './hold-list';
import { type Look, type Looked, type Looking, lookerOf } from './hold-look';
import { type Bundle, count, drop, found, put, shelfOfPage } from './hold-shelf';

/** A file, and what a look found; null for one that is no picture, film or sound, or while nothing is known. */
export interface HeldFile {
  readonly file: File;
  readonly looked: Looked | null;
}

/** The files of one composer. */
export interface OwnFiles {
  list(): readonly Attachment[];
  /** The file itself and what is known of it, for a preview; null when there is no such file. */
  at(index: number): HeldFile | null;
  /** How many are held now: the page does not have them yet. */
  held(): number;
  /** Whether a whole folder was given, whose content nobody saw. */
  folder(): boolean;
  /** Notes what the author said about consent for one file, and what else of it. */
  consent(index: number, state: ConsentState, claim?: Claim): void;
  /** Puts a changed copy in the place of a file, or takes it off when null; `by-hand` where only the author can. */
  replace(index: number, copy: Blob | null): Promise<Again>;
  /** Drops files whose preview is gone from the composer. */
  refresh(): void;
  /** The draft was sent or thrown away: drops what the page no longer shows. */
  forget(): void;
}

export interface Files {
  /** Follows the files of a composer until `signal`; `changed` is called when they or what is known of them change. */
  follow(composer: Composer, changed: () => void, signal: AbortSignal): OwnFiles;
}

export interface FilesAround {
  readonly site: Pick<Site, 'composers' | 'firstSteps'>;
  readonly look: Look;
  /** Told of errors of the look itself. */
  readonly failed: (error: unknown) => void;
  /** Keeps that everyone in the file with this hash agreed, or what else was said of it. */
  readonly agreed?: (id: string, claim: Claim | null) => void;
  /** Chooses what is handed on, in order: the same files, copies in their place, or fewer. As they came when absent. */
  readonly decide?: (held: readonly HeldFile[], arrival: Arrival) => Promise<readonly File[]>;
}

// A site that prefers the words of a paste shows no preview of its pictures in this time, in milliseconds.
const UNTAKEN = 3_000;

/** Sees, holds and hands on the files that are given on a page, until `signal`. Must run before the page's own code. */
export function filesOn(page: EventTarget, around: FilesAround, signal: AbortSignal): Files {
  const shelf = shelfOfPage();
  const lookAt = lookerOf(around.look, around.failed, signal);
  const seen = new WeakSet<File>();
  const lookLater: LookLater = (bundle, files) => note(bundle, files, lookAt(files));

  const held = async (arrival: Arrival): Promise<readonly File[]> => {
    const bundle = shelf.of(arrival);
    const media = arrival.files.filter(isMedia);
    for (const file of media) seen.add(file);
    count(bundle, media.length);
    const looking = lookAt(media);
    const known = new Map(zip(media, await looking.inTime));
    const all = arrival.files.map(file => ({ file, looked: known.get(file) ?? null }));
    const files = (await around.decide?.(all, arrival).catch(() => null)) ?? arrival.files;
    count(bundle, -media.length);
    if (signal.aborted) return files;
    const given = files.filter(isMedia);
    put(bundle, given, known);
    note(bundle, media, looking);
    lookLater(
      bundle,
      given.filter(file => !known.has(file)),
    );
    if (bringsWords(arrival)) dropUntaken(arrival, bundle, given, signal);
    return files;
  };

  const passed = (arrival: Arrival, folder: boolean) => {
    const bundle = shelf.of(arrival);
    const fresh = arrival.files.filter(file => isMedia(file) && !seen.has(file));
    for (const file of fresh) seen.add(file);
    bundle.folder ||= folder;
    put(bundle, fresh, new Map());
    lookLater(bundle, fresh);
    bundle.changed();
  };

  holdFiles(page, { site: around.site, held, passed }, signal);
  return {
    follow: (composer, changed, until) =>
      ownFilesOf(shelf.follow(composer, changed, until), composer, lookLater, around.agreed),
  };
}

type LookLater = (bundle: Bundle, files: readonly File[]) => void;

const isMedia = (file: File) => mediaKindOf(file) !== null;

/** Writes down what is found of files, whenever it comes. */
function note(bundle: Bundle, files: readonly File[], { atLast }: Looking): void {
  for (const [file, looked] of zip(files, atLast)) void looked.then(now => found(bundle, file, now));
}

function zip<Left, Right>(left: readonly Left[], right: readonly Right[]): (readonly [Left, Right])[] {
  return left.flatMap((one, place) => {
    const other = right[place];
    return other === undefined ? [] : [[one, other] as const];
  });
}

/** Whether a paste or drop carries text beside its files: then a site may take the text alone, as of a spreadsheet. */
function bringsWords({ way }: Arrival): boolean {
  return way.kind !== 'input' && way.texts.some(([type, text]) => type === 'text/plain' && /\S/.test(text));
}

function dropUntaken({ composer }: Arrival, bundle: Bundle, files: readonly File[], signal: AbortSignal): void {
  const before = composer?.previews().length ?? 0;
  const look = () => {
    if (composer && composer.previews().length <= before) drop(bundle, files);
  };
  const timer = setTimeout(look, UNTAKEN);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}

function ownFilesOf(bundle: Bundle, composer: Composer, lookLater: LookLater, agreed: FilesAround['agreed']): OwnFiles {
  const refresh = () => {
    // While files are on their way, what the page shows says nothing.
    if (bundle.held > 0) return;
    const previews = composer.previews();
    bundle.files = stillThere(bundle.files, previews, bundle.shown);
    bundle.shown = previews.length;
  };
  return {
    list: () => bundle.files.map(attachmentOf),
    at: index => bundle.files[index] ?? null,
    held: () => bundle.held,
    folder: () => bundle.folder,
    consent(index, consent, claim) {
      const { id } = bundle.files[index]?.looked ?? {};
      if (id && consent === 'confirmed') agreed?.(id, claim ?? null);
      bundle.files = bundle.files.map((file, place) =>
        place === index ? { ...file, consent, claim: claim ?? null } : file,
      );
    },
    replace: (index, copy) => replaced(bundle, composer, index, copy, lookLater),
    refresh,
    forget() {
      if (composer.previews().length > 0) return refresh();
      if (bundle.first) return;
      bundle.files = [];
      bundle.folder = false;
      bundle.shown = 0;
    },
  };
}

async function replaced(
  bundle: Bundle,
  composer: Composer,
  index: number,
  blob: Blob | null,
  lookLater: LookLater,
): Promise<Again> {
  const before = bundle.files;
  const old = before[index];
  if (!old || bundle.held > 0) return 'by-hand';
  const copy = blob && copyOf(old.file, blob);
  count(bundle, 1);
  const files = before.map(({ file }) => file);
  const outcome = await giveAgain(composer, files, index, copy).catch(() => 'by-hand' as const);
  if (outcome === 'done') {
    bundle.files = before.flatMap((one, place) => (place === index ? (copy ? listed(copy, null) : []) : one));
    bundle.shown = composer.previews().length;
    if (copy) lookLater(bundle, [copy]);
  }
  count(bundle, -1);
  return outcome;
}
