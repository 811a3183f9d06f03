// Removes a word from a draft and leaves tidy spacing and punctuation behind.
import type { Edit, Range } from '../model/finding';

/** The edit that removes a range with the spaces and the comma that only it needed; a sentence's full stop stays. */
export function removalOf(text: string, range: Range): Edit {
  let { start, end } = range;
  while (start > 0 && isBlank(text[start - 1])) start--;
  const before = text[start - 1];
  let after = end;
  while (isBlank(text[after])) after++;
  const atStart = start === 0 || before === '\n';
  const orphaned = atStart || before === ',' || before === '.' || before === '!' || before === '?';
  if (orphaned && text[after] === ',') {
    after++;
    while (isBlank(text[after])) after++;
  }
  if (atStart) return { range: { start, end: after }, text: '' };
  if (after > end && after < text.length && text[after] !== '\n') {
    end = after;
    return { range: { start, end }, text: /[,.!?;:…)]/u.test(text[after] ?? '') ? '' : ' ' };
  }
  return { range: { start, end: after > end ? after : end }, text: '' };
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t' || sign === '\u00a0';
}
