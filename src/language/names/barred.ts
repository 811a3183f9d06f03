// Marks the words of a text that look like names but mean no private person: public figures, pets, books, streets, the author.
import { PUBLIC_FIGURES } from '../lexicon/public-figures';
import * as lexicon from '../lexicon/what-names-belong-to';
import type { Text } from '../text';
import { barNamedPet, barPet, isAnimal } from './animals';
import { classFollows, isRoleWord, sameLine } from './cues';
import { indexPhrases, type PhraseIndex, phrasesIn } from './phrases';
import { type Bar, isName, type Run, runAfter } from './runs';
import { isFamiliar, isFirstName, isFunctionWord, isSurname, setOf, type Word } from './words';

const THINGS = setOf(lexicon.THINGS);
const PUBLIC_ROLES = setOf(lexicon.PUBLIC_ROLES);
const WELL_KNOWN_ROLES = setOf(lexicon.WELL_KNOWN_ROLES);
const SIGN_OFF = /^(?:groet|groeten|groetjes|gr|liefs|mvg|kus|kusjes|knuffel|xx|xxx|greetings|regards|cheers|love)$/;
const SAINT_FEAST =
  /^(?:sint|sinterklaas|pieten|pepernoten|pakjesavond|schoentje|schoen|stoomboot|intocht|marsepein|mijter)$/;
const NATIVITY =
  /^(?:kerstspel|kerstverhaal|kerststal|kindje|stal|bethlehem|bijbel|bijbelverhaal|kribbe|engel|herders|kerstviering|kerstmusical)$/;

let figures: PhraseIndex | undefined;

/** Public figures; a single word counts only where it is no usual first name. */
function publicFigures(): PhraseIndex {
  figures ??= indexPhrases(
    PUBLIC_FIGURES.split(/[,\n]/)
      .map(phrase => phrase.trim())
      .filter(phrase => /[ '-]/.test(phrase) || !isFamiliar(phrase)),
  );
  return figures;
}

export interface Exempt {
  /** Names of school, organisation and town. */
  readonly phrases: readonly string[];
  /** The author's own name: its parts count as well. */
  readonly author?: string;
}

/** For each token: whether it belongs to a name that is no private person's here. */
export function barredIn(text: Text, words: readonly (Word | null)[], exempt: Exempt): Uint8Array {
  const barred = new Uint8Array(text.tokens.length);
  const elsewhere = new Set<string>();
  const bar = (first: number, last: number, everywhere: boolean): void => {
    for (let place = first; place <= last; place++) {
      barred[place] = 1;
      const word = words[place];
      if (everywhere && word && word.shape !== 'lower' && !isFunctionWord(word.fold)) elsewhere.add(word.fold);
    }
  };
  const authorParts = exempt.author
    ? [exempt.author, ...exempt.author.split(/\s+/).filter(part => /^\p{Lu}/u.test(part))]
    : [];
  const own = indexPhrases([...exempt.phrases, ...authorParts]);
  for (const hit of phrasesIn(text, words, own)) bar(hit.first, hit.last, false);
  for (const hit of phrasesIn(text, words, publicFigures())) {
    if (words[hit.first]?.shape === 'lower') continue;
    bar(hit.first, hit.last, hit.words.length > 1);
    const work = text.tokens[hit.last + 1]?.text === ':' ? runAfter(text, words, hit.last + 1) : null;
    if (work) bar(work.first, work.last, true);
  }
  const feast = mentions(words, SAINT_FEAST);
  const nativity = mentions(words, NATIVITY);
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (!word || barred[place]) continue;
    if (feast && word.fold === 'piet') barred[place] = 1;
    if (nativity && /^(?:maria|jozef|gabriel|herodes|jezus|balthasar|melchior|caspar)$/.test(word.fold))
      barred[place] = 1;
    barAround(text, words, place, bar);
  }
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (word && elsewhere.has(word.fold) && word.shape !== 'lower') barred[place] = 1;
  }
  return barred;
}

function mentions(words: readonly (Word | null)[], pattern: RegExp): boolean {
  return words.some(word => word !== null && pattern.test(word.fold));
}

function barAround(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
  const fold = words[place]?.fold ?? '';
  const run = runAfter(text, words, place);
  if (isAnimal(fold)) barPet(text, words, place, run, bar);
  else if (run && THINGS.has(fold)) barThing(text, words, run, fold, bar);
  else if (run && PUBLIC_ROLES.has(fold.slice(fold.lastIndexOf('-') + 1))) barRole(text, words, place, run, bar);
  else if (run && run.last > run.first && WELL_KNOWN_ROLES.has(fold)) barRole(text, words, place, run, bar);
  else if (fold === 'van' || fold === 'by' || fold === 'door') barMaker(text, words, place, run, bar);
  else if (SIGN_OFF.test(fold)) barSignature(text, words, place, bar);
  else if (
    fold === 'ben' ||
    fold === 'naam' ||
    fold === 'heet' ||
    fold === 'heten' ||
    fold === "i'm" ||
    fold === 'name'
  )
    barSelf(text, words, place, bar);
  if (endsInThing(words[place])) bar(place, place, false);
  if (lexicon.AFTER_NAME.test(fold) || endsInThing(words[place]) || lexicon.AFTER_NAME_ENDING.test(fold))
    barBefore(text, words, place, bar);
}

/** "Langkous-dag", "Emma-methode": a name made into a thing by what is tied to it. */
function endsInThing(word: Word | null | undefined): boolean {
  const tail = word?.token.text.match(/-(\p{Ll}{3,40})$/u)?.[1];
  return tail !== undefined && !isFirstName(tail) && !isSurname(tail);
}

function barThing(text: Text, words: readonly (Word | null)[], run: Run, fold: string, bar: Bar): void {
  if (classFollows(text, words, run.last)) return;
  // "App Nadia even": a message to someone.
  if (fold === 'app' && isFamiliar(words[run.first]?.fold ?? '')) return;
  let last = run.last;
  if (run.quoted)
    while (last < run.first + 14 && text.tokens[last + 1] && !/^["'”’»]$/.test(text.tokens[last + 1]?.text ?? ''))
      last++;
  // Of a school named after someone, the first name alone may be another person's.
  const shared = last > run.first && isFamiliar(words[run.first]?.fold ?? '');
  bar(run.first, last, fold !== 'project' && fold !== 'thema' && !shared);
}

function barRole(text: Text, words: readonly (Word | null)[], place: number, run: Run, bar: Bar): void {
  const owner = words[place - 1]?.fold ?? '';
  if (/^(?:onze|mijn|jonge|kleine|our|my)$/.test(owner) || classFollows(text, words, run.last)) return;
  bar(run.first, run.last, run.last > run.first);
}

const BOOKISH =
  /^(?:boekentip|bieb-tip|biebtip|boek|boeken|leestip|leestips|voorleestip|tipt|voorlezen|voorgelezen|voorleesboek|prentenboek|kinderboek|jeugdboek|roman|auteur|schrijver|schrijfster|kinderboekenweek|leescoordinator|bibliotheek|bieb|leesclub|lezen|uitgelezen)$/;

/** "een boek van", "geschreven door": the maker is an author, unless a class follows. */
function barMaker(text: Text, words: readonly (Word | null)[], place: number, run: Run | null, bar: Bar): void {
  if (!run || classFollows(text, words, run.last)) return;
  const work = words[place - 1]?.fold ?? '';
  const written = /^(?:geschreven|geillustreerd|gezongen|written|gebaseerd)$/.test(work);
  const bookish = run.last > run.first && mentions(words, BOOKISH) && words[place]?.fold === 'van';
  if (!written && !bookish && !lexicon.WORKS.test(work)) return;
  if (
    run.last > run.first ||
    written ||
    /^(?:boek|boeken|roman|prentenboek|prentenboeken|hit|concert|album|song|nummer)$/.test(work)
  )
    bar(run.first, run.last, true);
}

/** "Groetjes, juf Sanne" at the end of a text is the author. */
function barSignature(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
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
function barSelf(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
  if (barNamedPet(text, words, place, bar)) return;
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

/** "Anne Frank School", "Johan Cruijff Arena", "Jan van Galenstraat": the name before belongs to the thing. */
function barBefore(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
  const ending = words[place];
  if (!isName(ending) || (ending?.first && !lexicon.AFTER_NAME_ENDING.test(ending.fold))) return;
  if (
    ending &&
    lexicon.AFTER_NAME.test(ending.fold) &&
    /^(?:van|de|der|den|het|t|ter|ten|te)$/.test(words[place - 1]?.fold ?? '')
  )
    return;
  let first = place;
  for (let back = place - 1; back >= Math.max(0, place - 5); back--) {
    const word = words[back];
    if (!sameLine(text, back, back + 1)) break;
    if (isName(word) && word && !isFunctionWord(word.fold)) first = back;
    else if (!word || !/^(?:van|de|der|den|het|'t)$/.test(word.fold)) break;
  }
  bar(first, place, false);
}
