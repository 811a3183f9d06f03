// Finds an editor that no adapter understands, so that silence never looks like safety.
import { holds, isVisible, rectOf } from './page';

/** Smaller than this, in pixels, is a search box or a field of a form, not a place to compose. */
const LARGE = { width: 250, height: 18 };

/** The first visible large editor that is none of the known ones, or null. Search boxes of one line with little room are left out. */
export function unreadAmong(candidates: readonly HTMLElement[], known: readonly HTMLElement[]): HTMLElement | null {
  const unknown = candidates.filter(
    candidate => !known.some(editor => editor === candidate || holds(editor, candidate) || holds(candidate, editor)),
  );
  return (
    unknown.find(candidate => {
      if (!isVisible(candidate)) return false;
      const { width, height } = rectOf(candidate);
      return width >= LARGE.width && height >= LARGE.height;
    }) ?? null
  );
}
