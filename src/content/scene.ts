// Measures what stands around a composer.
import { below, holds, rectOf, upTo } from '../sites/page';
import type { Composer } from '../sites/site';
import { areaOf, type Edges, overlap, type Scene } from './place';

// Anything a person may want to press or look at.
const CONTROLS = 'button, a[href], input, select, textarea, label, [tabindex], img, video';
const MANY = 60;

/** The rectangles around a composer, or null when it cannot be seen now. `host` is our own element. */
export function sceneOf(composer: Composer, host: Element): Scene | null {
  const { clientWidth, clientHeight } = document.documentElement;
  const screen = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const box = composer.box();
  const edges = rectOf(box);
  const seen = overlap(edges, screen);
  if (areaOf(seen) === 0) return null;
  const text = overlap(rectOf(composer.editor), screen);
  const publish = composer.publishControl();
  const controls = controlsOf(box, composer.editor);
  return {
    screen,
    composer: seen,
    free: [text, ...(publish ? [rectOf(publish)] : [])].filter(free => areaOf(free) > 0),
    occupied: place =>
      controls.reduce((sum, control) => sum + areaOf(overlap(place, control)), 0) + strangers(place, box, host),
  };
}

function controlsOf(box: Element, editor: Element): Edges[] {
  return below(box, CONTROLS)
    .slice(0, MANY)
    .filter(control => !holds(control, editor) && !holds(editor, control))
    .map(rectOf);
}

/** Surface of a place under which something outside the composer can be pressed, by three samples. */
function strangers(place: Edges, box: Element, host: Element): number {
  const { left, top, right, bottom } = place;
  const middle = (top + bottom) / 2;
  const samples = [left + 4, (left + right) / 2, right - 4].map(x => document.elementFromPoint(x, middle));
  const taken = samples.filter(hit => hit && hit !== host && !holds(box, hit) && upTo(hit, CONTROLS) !== null);
  return (taken.length / samples.length) * areaOf(place);
}
