// Removes a word from a sentence and leaves tidy spacing and punctuation behind; whole passages go by `removal`.
import type { Edit, Range } from '../model/finding';

/** The edit that removes a word (UTF-16 units of `text`) with the blanks and the comma that only it needed. */
export function wordRemovalOf(text: string, range: Range): Edit {
  let { start, end } = range;
  while (isBlank(text[start - 1])) start--;
  while (isBlank(text[end])) end++;
  const opens = start === 0 || /[\n.!?]/u.test(text[start - 1] ?? '');
  const next = text[end] ?? '\n';
  if (opens && next === ',') {
    end++;
    while (isBlank(text[end])) end++;
  } else if (text[start - 1] === ',' && /[\n.,!?…]/u.test(next)) start--;
  const glued = start === 0 || text[start - 1] === '\n' || /[\n.,!?;:…)]/u.test(text[end] ?? '\n');
  return { range: { start, end }, text: glued ? '' : ' ' };
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t' || sign === '\u00a0';
}
