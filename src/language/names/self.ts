// Marks the author's own name: in a signature, a presentation, or where the author speaks of himself by title.
import type { Text } from '../text';
import { isRoleWord } from './cues';
import { type Bar, isName, type Run, runAfter } from './runs';
import { isFamiliar, isFunctionWord, type Word } from './words';

/** "Groetjes, juf Sanne" at the end of a text is the author. */
export function barSignature(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
  const found: number[] = [];
  for (let next = place + 1; next < text.tokens.length && next < place + 12; next++) {
    const word = words[next];
    if (!word) continue;
    if (isName(word) && !isRoleWord(word.fold)) found.push(next);
    else if (found.length === 0 && !isRoleWord(word.fold)) return;
    else if (found.length > 0 && !/^(?:van|de|der|den|het|'t)$/.test(word.fold)) return;
  }
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined || last - first > 4) return;
  if (text.tokens.slice(last + 1).some(token => token.kind === 'word')) return;
  bar(first, last, true);
}

/** "Ik ben Sanne", "mijn naam is Sanne", "ik heet Sanne". */
export function barSelf(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
  const before = words[place - 1]?.fold ?? '';
  const fold = words[place]?.fold ?? '';
  const own = fold === "i'm" || (fold === 'naam' || fold === 'name' ? /^(?:mijn|my)$/.test(before) : before === 'ik');
  if (!own) return;
  let first = place + 1;
  while (first < place + 5 && /^(?:is|juf|meester|de|nieuwe|een)$/.test(words[first]?.fold ?? '')) first++;
  const word = words[first];
  if (!word || !isName(word) || isFunctionWord(word.fold) || !isFamiliar(word.fold)) return;
  const run = runAfter(text, words, first - 1);
  bar(first, run ? run.last : first, true);
}

/** "Meester Wim is ook maar een mens: ik heb …", "Juf Petra hier!", or a last line with nothing but title and name. */
export function barTitledSelf(text: Text, words: readonly (Word | null)[], place: number, run: Run, bar: Bar): void {
  const { tokens, raw } = text;
  const opens = place === 0 || !!words[place]?.first;
  const lineBefore = place === 0 ? '\n' : raw.slice(tokens[place - 1]?.end, tokens[place]?.start);
  const signs = place > 0 && (lineBefore.includes('\n') || /^[-–—~]$/.test(tokens[place - 1]?.text ?? ''));
  const last = !tokens.slice(run.last + 1, run.last + 40).some(token => token.kind === 'word');
  if ((signs && last) || (opens && (words[run.last + 1]?.fold === 'hier' || saysIAfterColon(text, run.last)))) {
    bar(run.first, run.last, true);
  }
}

/** Whether the sentence goes on with a colon and "ik". */
function saysIAfterColon({ tokens }: Text, from: number): boolean {
  for (let at = from + 1; at < from + 16; at++) {
    const mark = tokens[at]?.text;
    if (mark === undefined || /^[.!?"“„]$/.test(mark)) return false;
    if (mark !== ':') continue;
    if (/^["'“„‘]$/.test(tokens[at + 1]?.text ?? '')) return false;
    return [1, 2, 3].some(step => /^(?:ik|mijn|mij|m'n)$/.test(tokens[at + step]?.lower ?? ''));
  }
  return false;
}
