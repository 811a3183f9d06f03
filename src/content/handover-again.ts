// Puts another file in the place of one that the page already has, or takes it off: by the site's own controls.
import { holds } from '../sites/page';
import type { Composer, Preview } from '../sites/site';
import { handOver, takes } from './handover';

/** `done`: the page shows what was meant. `by-hand`: the site offers no way that is sure; the author must do it. */
export type Again = 'done' | 'by-hand';

/** Milliseconds in which a site takes a file off, or shows a new one. */
const PATIENCE = 3_000;

/**
 * Replaces the file at `index` of those that a composer shows, or takes it off when `copy` is null. Those behind it are
 * taken off and given again, so that their order stays. Begins only where everything needed is there; what was taken
 * off is given again when the site stops half-way.
 */
export async function giveAgain(
  composer: Composer,
  files: readonly File[],
  index: number,
  copy: File | null,
): Promise<Again> {
  const shown = composer.previews();
  if (shown.length !== files.length || !files[index] || shown.slice(index).some(({ remove }) => !remove))
    return 'by-hand';
  const wanted = files.flatMap((file, place) => (place === index ? (copy ?? []) : file));
  const shared = sharesControl(shown);
  const again = shared ? wanted : wanted.slice(index);
  const input = composer.mediaInputs().find(one => takes(one, again));
  if (again.length > 0 && !input) return 'by-hand';
  const left = await takeOff(composer, shared ? 0 : index);
  const stopped = left > (shared ? 0 : index);
  const given = stopped ? files.slice(left) : wanted.slice(left);
  const where = composer.mediaInputs().find(one => takes(one, given)) ?? input;
  if (where && given.length > 0) handOver({ kind: 'input', target: where }, given, composer.mediaInputs());
  const count = left + given.length;
  const there = await becomes(composer, () => composer.previews().length === count);
  return there && !stopped ? 'done' : 'by-hand';
}

/** Whether one control takes several off. */
function sharesControl(shown: readonly Preview[]): boolean {
  return new Set(shown.map(({ remove }) => remove)).size < shown.length;
}

/** Takes the last preview off until `count` are left, and tells how many are. */
async function takeOff(composer: Composer, count: number): Promise<number> {
  for (;;) {
    const shown = composer.previews();
    const last = shown.at(-1)?.remove;
    if (shown.length <= count || !last) return shown.length;
    HTMLElement.prototype.click.call(last);
    if (!(await becomes(composer, () => composer.previews().length < shown.length))) return shown.length;
  }
}

/** Whether a condition comes true while the page changes, in time. */
function becomes(composer: Composer, condition: () => boolean): Promise<boolean> {
  return new Promise(resolve => {
    const look = () => condition() && end(true);
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => end(condition()), PATIENCE);
    const end = (done: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(done);
    };
    const layer = composer.layer();
    const within = holds(document.body, layer) ? layer : document.body;
    observer.observe(within, { childList: true, subtree: true, attributes: true, attributeFilter: ['src'] });
    look();
  });
}
