// Keeps our interface at its composer while the page scrolls, grows, or throws us out.
import type { Composer } from '../sites/site';

/**
 * Calls `place` when the composer may stand elsewhere, and `home` when children of our layer change, until `signal`:
 * nothing listens before or after.
 */
export function attend(
  composer: Composer,
  host: HTMLElement,
  place: () => void,
  home: () => void,
  signal: AbortSignal,
): void {
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('scroll', place, listening);
  window.addEventListener('resize', place, listening);
  const sizes = new ResizeObserver(place);
  for (const element of [composer.box(), composer.editor]) sizes.observe(element);
  const presence = new MutationObserver(home);
  if (host.parentNode) presence.observe(host.parentNode, { childList: true });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    presence.disconnect();
  });
}
