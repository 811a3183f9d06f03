// Compares names as people write them: capitals, accents and spaces differ.
import type { ConsentEntry, Register } from './register';

/** A name without capitals and needless spaces, for telling whether two are the same. */
function written(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nl');
}

/** A name without accents and punctuation too, for finding whoever may be meant. */
export function plainest(name: string): string {
  return written(name)
    .normalize('NFD')
    .replace(/[\p{M}.'’`-]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether two names are the same but for capitals and spaces. */
export function same(one: string, other: string): boolean {
  return written(one) === written(other);
}

/** The entries of which the name or the class has each of the words, in the order of the register. */
export function searched({ entries }: Register, words: string): readonly ConsentEntry[] {
  const wanted = plainest(words).split(' ').filter(Boolean);
  if (wanted.length === 0) return entries;
  return entries.filter(({ label, group }) => {
    const known = `${plainest(label)} ${plainest(group)}`;
    return wanted.every(word => known.includes(word));
  });
}
