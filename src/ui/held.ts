// How a field shows that the school set it: it cannot be changed here, and says why.
import type { Language } from '../model/text';
import { text } from '../texts/text';

/** Properties for a field of `key`; `hint` is the one it has otherwise. */
export function held(
  locked: readonly string[],
  key: string,
  language: Language,
  hint?: string,
): { readonly disabled: boolean; readonly hint?: string } {
  if (locked.includes(key)) return { disabled: true, hint: text(language, 'options.locked') };
  return { disabled: false, ...(hint ? { hint } : {}) };
}
