// Rectangles of faces: how far they cover one another, and which of several looks mean the same face.
import type { Box } from '../model/file-facts';

/** A place where a detector saw a face, with its score from 0 to 1. */
export interface Sighting {
  readonly box: Box;
  readonly score: number;
  /** Quarter turns clockwise that bring the face upright: 0 to 3. */
  readonly turn: number;
}

const area = ({ width, height }: Box) => width * height;

/** Shared part of two boxes, in pixels squared. */
function shared(first: Box, second: Box): number {
  const width = Math.min(first.left + first.width, second.left + second.width) - Math.max(first.left, second.left);
  const height = Math.min(first.top + first.height, second.top + second.height) - Math.max(first.top, second.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** Whether two boxes mean the same face: most of the smaller one lies in the other, and they are of like size. */
export function isSameFace(first: Box, second: Box): boolean {
  const [smaller, larger] = [area(first), area(second)].sort((a, b) => a - b) as [number, number];
  return smaller > 0 && smaller / larger > 0.2 && shared(first, second) / smaller > 0.6;
}

/** One sighting a face, the surest of each, in the order of their scores. */
export function withoutRepeats(sightings: readonly Sighting[]): readonly Sighting[] {
  const kept: Sighting[] = [];
  for (const one of [...sightings].sort((a, b) => b.score - a.score)) {
    if (!kept.some(other => isSameFace(one.box, other.box))) kept.push(one);
  }
  return kept;
}

/** The part of a box that lies in a picture of this size; whole pixels. */
export function within(box: Box, { width, height }: { readonly width: number; readonly height: number }): Box {
  const left = Math.min(width, Math.max(0, Math.floor(box.left)));
  const top = Math.min(height, Math.max(0, Math.floor(box.top)));
  return {
    left,
    top,
    width: Math.max(0, Math.min(width, Math.ceil(box.left + box.width)) - left),
    height: Math.max(0, Math.min(height, Math.ceil(box.top + box.height)) - top),
  };
}

/** A box made larger on every side, so that hair, ears and chin lie in it: 35 %, and 45 % above. */
export function widened({ left, top, width, height }: Box): Box {
  return { left: left - width * 0.35, top: top - height * 0.45, width: width * 1.7, height: height * 1.8 };
}

/** The square around the middle of a box, a tenth smaller than its longer side: what the age model reads best. */
export function tightSquare({ left, top, width, height }: Box): Box {
  const side = Math.max(width, height) * 0.9;
  return { left: left + (width - side) / 2, top: top + (height - side) / 2, width: side, height: side };
}
