// Edits that take a passage out of a draft and leave tidy spacing.
import type { Edit, Fix, Range } from '../model/finding';
import type { Bilingual } from '../model/text';

/**
 * Removes a range (UTF-16 units of `text`) with the blanks that would be left over: those after it, or those before it when
 * it ends its line; a line that becomes empty goes with its break.
 */
export function removalOf(text: string, { start, end }: Range): Edit {
  let from = start;
  let to = end;
  while (isBlank(text[to])) to++;
  if (to === text.length || text[to] === '\n') {
    while (isBlank(text[from - 1])) from--;
    const startsLine = from === 0 || text[from - 1] === '\n';
    if (startsLine && to < text.length) to++;
    else if (startsLine && from > 0) from--;
  }
  return { range: { start: from, end: to }, text: '' };
}

/** A fix that takes one passage out. */
export function removalFix(text: string, range: Range, label: Bilingual): Fix {
  return { kind: 'edit', label, edits: [removalOf(text, range)] };
}

function isBlank(letter: string | undefined): boolean {
  return letter === ' ' || letter === '\t' || letter === '\u00a0';
}
