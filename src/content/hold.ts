// Holds photos, films and sound that are chosen, pasted or dropped for a post, before the page's own code sees them.

import type { MediaKind } from '../model/draft';
import { holds } from '../sites/page';
import type { Composer, FirstStep, Site } from '../sites/site';
import { canHandOver, handOver, isFileInput, isOurs, type Way, wayOf } from './handover';

/** Files that were given for a post. */
export interface Arrival {
  readonly files: readonly File[];
  readonly way: Way;
  /** Null where files come before their composer. */
  readonly composer: Composer | null;
  /** Files are added to those given before; false where a post begins anew with them. */
  readonly more: boolean;
}

export interface Holding {
  readonly site: Pick<Site, 'composers' | 'firstSteps'>;
  /** Answers what to hand on, in order. Files are handed on as they came when it rejects. */
  readonly held: (arrival: Arrival) => Promise<readonly File[]>;
  /**
   * Told of files that are not held: given by the page's own code, with a folder whose content nobody sees, or in a
   * way in which this browser could not hand them on.
   */
  readonly passed: (arrival: Arrival, folder: boolean) => void;
}

/** Where a file input or a transfer leads. */
type Spot = Pick<Arrival, 'composer' | 'more'> & { readonly key: Node; readonly inputs: () => HTMLInputElement[] };

/**
 * Holds what is given at composers of a page, and nothing else. Must run before the page's own code. After `signal`
 * nothing is held any more, and what was held is handed on at once.
 */
export function holdFiles(page: EventTarget, holding: Holding, signal: AbortSignal): void {
  const trail = trailOn(page, signal);
  const turns = new WeakMap<Node, Promise<void>>();
  const spotOf = (event: Event) => spotAt(holding.site, event, trail);
  const hold = (event: Event) => {
    const spot = quietly(() => (isOurs(event) || !bringsMedia(event) ? null : spotOf(event)));
    const came = spot && wayOf(event);
    if (!spot || !came) return;
    const { composer, more } = spot;
    const arrival = { ...came, composer, more };
    const folder = bringsFolder(event);
    const returnable = canHandOver(came.way, came.files, spot.inputs());
    if (!event.isTrusted || folder || !returnable) return holding.passed(arrival, folder);
    stop(event);
    const answer = untilEnd(holding.held(arrival), came.files, signal);
    const turn = turns.get(spot.key) ?? Promise.resolve();
    // In the order in which they were given.
    turns.set(
      spot.key,
      turn.then(async () => {
        const files = await answer;
        quietly(() => handOver(came.way, files, spot.inputs()));
      }),
    );
  };
  const first = (event: Event) => {
    // The `change` that follows at once brings the same files.
    if (isFileInput(event.target) && event.isTrusted && quietly(() => bringsMedia(event) && spotOf(event))) {
      event.stopImmediatePropagation();
    }
  };
  const listening = { capture: true, signal };
  page.addEventListener('input', first, listening);
  for (const type of ['change', 'paste', 'drop']) page.addEventListener(type, hold, listening);
}

function stop(event: Event): void {
  event.stopImmediatePropagation();
  event.preventDefault();
  // Nor may the page find them there by itself.
  if (isFileInput(event.target)) event.target.value = '';
}

/** What a promise gives, or `otherwise` when it rejects or the signal comes first. */
function untilEnd<Given>(given: Promise<Given>, otherwise: Given, signal: AbortSignal): Promise<Given> {
  return new Promise(resolve => {
    const end = () => resolve(otherwise);
    signal.addEventListener('abort', end, { once: true });
    given.then(resolve, end).finally(() => signal.removeEventListener('abort', end));
  });
}

/** A page that cannot be read must not lose files: then nothing is held. */
function quietly<Found>(find: () => Found): Found | null {
  try {
    return find();
  } catch {
    return null;
  }
}

interface Trail {
  /** What the author pressed last. */
  pressed: Node | null;
  /** Where the focus stood last. */
  focused: Node | null;
}

/** Follows where the author is: a site may open a file input that stands nowhere near its composer. */
function trailOn(page: EventTarget, signal: AbortSignal): Trail {
  const trail: Trail = { pressed: null, focused: null };
  const listening = { capture: true, passive: true, signal };
  const pressed = ({ target, isTrusted }: Event) => {
    if (isTrusted && target instanceof Node) trail.pressed = target;
  };
  page.addEventListener('click', pressed, listening);
  page.addEventListener(
    'keydown',
    event => {
      if (event instanceof KeyboardEvent && (event.key === 'Enter' || event.key === ' ')) pressed(event);
    },
    listening,
  );
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Node) trail.focused = target;
    },
    listening,
  );
  return trail;
}

function spotAt(site: Holding['site'], { target }: Event, trail: Trail): Spot | null {
  if (!(target instanceof Element)) return null;
  if (isFileInput(target))
    return spotOfInput(site, target, trail) ?? (trail.pressed && spotOfNode(site, trail.pressed, trail));
  // Where nothing has the focus, a paste goes to the body, and sites take it for the dialog that stands open.
  if (target !== document.body) return spotOfNode(site, target, trail);
  const [step] = site.firstSteps(document);
  if (step) return spotOfStep(step);
  const inDialog = site.composers(document).find(composer => composer.layer() !== document.body);
  return inDialog ? spotOfComposer(inDialog) : null;
}

function spotOfInput(site: Holding['site'], input: HTMLInputElement, trail: Trail): Spot | null {
  const step = site.firstSteps(document).find(({ place }) => holds(place, input));
  if (step) return spotOfStep(step);
  const own = site.composers(document).filter(composer => composer.mediaInputs().includes(input));
  return chosen(own, [trail.focused]);
}

function spotOfNode(site: Holding['site'], node: Node, trail: Trail): Spot | null {
  const step = site.firstSteps(document).find(({ place }) => holds(place, node));
  if (step) return spotOfStep(step);
  const own = site.composers(document).filter(composer => holds(regionOf(composer), node));
  return chosen(own, [node, trail.focused]);
}

const regionOf = (composer: Composer) => (composer.layer() === document.body ? composer.box() : composer.layer());

/** Of several composers with one publish control the one where the author is; else the first. */
function chosen(composers: readonly Composer[], marks: readonly (Node | null)[]): Spot | null {
  const near = marks.map(mark => composers.find(({ editor }) => holds(editor, mark)));
  const found = near.find(composer => composer !== undefined) ?? composers[0];
  return found ? spotOfComposer(found) : null;
}

const spotOfComposer = (composer: Composer): Spot => ({
  composer,
  more: true,
  key: composer.editor,
  inputs: () => composer.mediaInputs(),
});
const spotOfStep = ({ place, inputs, begun }: FirstStep): Spot => ({
  composer: null,
  more: begun,
  key: place,
  inputs: () => [...inputs],
});

function filesIn(event: Event): readonly File[] {
  if (isFileInput(event.target)) return [...(event.target.files ?? [])];
  const transfer = event instanceof ClipboardEvent ? event.clipboardData : dropped(event);
  return [...(transfer?.files ?? [])];
}

const dropped = (event: Event) => (event instanceof DragEvent ? event.dataTransfer : null);
const bringsMedia = (event: Event) => filesIn(event).some(file => mediaKindOf(file) !== null) || bringsFolder(event);

/** Whether a whole folder was dropped; its files are not given to anybody but the page. */
function bringsFolder(event: Event): boolean {
  const items = [...(dropped(event)?.items ?? [])];
  return items.some(item => item.kind === 'file' && item.webkitGetAsEntry?.()?.isDirectory === true);
}

// Systems that do not know a format give it no type.
const BY_ENDING: Readonly<Record<MediaKind, RegExp>> = {
  image: /\.(?:jpe?g|jfif|png|gif|webp|avif|hei[cf]|tiff?|bmp)$/i,
  video: /\.(?:mp4|m4v|mov|mkv|webm|avi|3gp|mpe?g)$/i,
  audio: /\.(?:mp3|m4a|aac|wav|ogg|opus|flac)$/i,
};

/** Whether a file is a picture, a film or sound, by its type or the ending of its name; null for anything else. */
export function mediaKindOf({ type, name }: Pick<File, 'type' | 'name'>): MediaKind | null {
  const kinds = ['image', 'video', 'audio'] as const;
  const named = kinds.find(kind => type.startsWith(`${kind}/`));
  return named ?? (type === '' ? (kinds.find(kind => BY_ENDING[kind].test(name)) ?? null) : null);
}
