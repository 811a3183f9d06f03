// Decides how coarse each hidden place of a copy must be, so that nothing in it is taken for a face any more.
import type { Box } from '../model/file-facts';
import { widened } from './boxes';

/** A place to hide, and into how many cells along its longer side it is cut down at most. */
export interface Hidden {
  readonly box: Box;
  readonly cells: number;
}

/** Six by six cells hold no face that a person knows; the detector is sometimes still reminded of one, so fewer follow. */
const CELLS = [6, 3, 2, 1] as const;

/** How places are hidden at first. */
export const hiddenAtFirst = (boxes: readonly Box[]): readonly Hidden[] => boxes.map(box => ({ box, cells: CELLS[0] }));

/** The places with those coarser in which a face is still found; null when none of them can be made coarser. */
export function coarser(hidden: readonly Hidden[], left: readonly Box[]): readonly Hidden[] | null {
  const next = hidden.map(place => (left.some(face => liesIn(face, place.box)) ? oneCoarser(place) : place));
  return next.some((place, index) => place !== hidden[index]) ? next : null;
}

function oneCoarser(place: Hidden): Hidden {
  const cells = CELLS.find(fewer => fewer < place.cells);
  return cells ? { ...place, cells } : place;
}

/** Whether the middle of a face lies where a place was hidden. */
function liesIn(face: Box, box: Box): boolean {
  const { left, top, width, height } = widened(box);
  const [x, y] = [face.left + face.width / 2 - left, face.top + face.height / 2 - top];
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
