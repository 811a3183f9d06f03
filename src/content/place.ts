// Chooses where badge and panel stand: rectangles in, place out; never over the text or the publish control.

/** Edges in CSS pixels from the top left of the window. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What stands around a composer. */
export interface Scene {
  readonly screen: Edges;
  readonly composer: Edges;
  /** What must stay free: the text and the publish control. */
  readonly free: readonly Edges[];
  /** What had better stay free: the other controls, and whatever lies under a place outside the composer. */
  readonly occupied: (place: Edges) => number;
}

/** Where something goes: its top left corner, and for the panel how high it may grow. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;
const DEAR = 100;

/**
 * Corner of the badge: beside the composer where there is room, else above, below, or in an empty corner of it. The
 * place that `former` had is kept as long as it covers nothing.
 */
export function placeBadge(scene: Scene, size: Size, former?: number): Place & { readonly choice: number } {
  const places = badgePlaces(scene, size);
  const costs = places.map(place => costOf(scene, edgesOf(place, size)));
  const cheapest = costs.indexOf(Math.min(...costs));
  const choice = former !== undefined && costs[former] === 0 ? former : cheapest;
  return { ...(places[choice] ?? { left: 0, top: 0 }), choice };
}

function badgePlaces({ composer, screen }: Scene, { width, height }: Size): Place[] {
  const { left, top, right, bottom } = composer;
  return [
    { left: right + GAP, top: bottom - height },
    { left: right - width, top: top - height - GAP / 2 },
    { left: right - width, top: bottom + GAP / 2 },
    { left: right - width - GAP, top: top + GAP },
    { left: (left + right - width) / 2, top: bottom - height - GAP },
    { left: left + GAP, top: bottom - height - GAP },
    { left: left - width - GAP, top: bottom - height },
    { left: left + GAP, top: top + GAP },
    { left: screen.right - width - GAP, top: screen.bottom - height - GAP },
    { left: screen.right - width - GAP, top: screen.top + GAP },
  ];
}

function costOf({ screen, free, occupied }: Scene, place: Edges): number {
  const seen = areaOf(overlap(place, screen));
  const hidden = areaOf(place) - seen;
  const covered = free.reduce((sum, edges) => sum + areaOf(overlap(place, edges)), 0);
  if (hidden > 0 || covered > 0) return (hidden + covered) * DEAR;
  return occupied(place);
}

/**
 * Corner and height of the panel. It stands in the first room beside the composer, then beside text and publish
 * control, that takes it whole or at a readable height; failing that in the largest one.
 */
export function placePanel(scene: Scene, size: Size, least = 220): Place & Size {
  const rooms = [scene.composer, around([...scene.free, ...(scene.free.length > 0 ? [] : [scene.composer])])]
    .flatMap(kept => roomsBeside(kept, scene))
    .filter(room => room.right - room.left >= size.width);
  const enough = Math.min(size.height, least);
  const high = (room: Edges) => room.bottom - room.top;
  const largest = [...rooms].sort((a, b) => high(b) - high(a))[0];
  const room = rooms.find(candidate => high(candidate) >= enough) ?? largest ?? inset(scene.screen);
  const height = Math.min(size.height, high(room));
  return {
    left: clamp(scene.composer.right - size.width, room.left, room.right - size.width),
    top: clamp(scene.composer.top, room.top, room.bottom - height),
    width: Math.min(size.width, room.right - room.left),
    height,
  };
}

/** Corner and height of the card at marked words: below them where it fits, else above, else where most room is. */
export function placeCard(words: Edges, size: Size, screen: Edges): Place & { readonly height: number } {
  const whole = inset(screen);
  const below = whole.bottom - words.bottom - GAP / 2;
  const above = words.top - whole.top - GAP / 2;
  const under = size.height <= below || below >= above;
  const height = Math.max(0, Math.min(size.height, under ? below : above));
  return {
    left: clamp(words.left, whole.left, whole.right - size.width),
    top: under ? words.bottom + GAP / 2 : words.top - GAP / 2 - height,
    height,
  };
}

// Right, left, below and above; the whole height of the window counts beside, the whole width above and below.
function roomsBeside(kept: Edges, { screen }: Scene): Edges[] {
  const whole = inset(screen);
  return [
    { ...whole, left: Math.max(whole.left, kept.right + GAP) },
    { ...whole, right: Math.min(whole.right, kept.left - GAP) },
    { ...whole, top: Math.max(whole.top, kept.bottom + GAP) },
    { ...whole, bottom: Math.min(whole.bottom, kept.top - GAP) },
  ];
}

/** The smallest rectangle around others. */
export function around(all: readonly Edges[]): Edges {
  return {
    left: Math.min(...all.map(edges => edges.left)),
    top: Math.min(...all.map(edges => edges.top)),
    right: Math.max(...all.map(edges => edges.right)),
    bottom: Math.max(...all.map(edges => edges.bottom)),
  };
}

/** What two rectangles share; empty when its area is 0. */
export function overlap(a: Edges, b: Edges): Edges {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Surface in square pixels; 0 for a rectangle that is turned inside out. */
export function areaOf({ left, top, right, bottom }: Edges): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}

function edgesOf({ left, top }: Place, { width, height }: Size): Edges {
  return { left, top, right: left + width, bottom: top + height };
}

function inset({ left, top, right, bottom }: Edges): Edges {
  return { left: left + GAP, top: top + GAP, right: right - GAP, bottom: bottom - GAP };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
