// Marks the words of a text that look like names but mean no private person: public figures, pets, books, streets, the author.
import * as lexicon from '../lexicon/what-names-belong-to';
import type { Text } from '../text';
import { barNamedPet, barPet, isAnimal } from './animals';
import { classFollows, sameLine } from './cues';
import { exampleNamesIn } from './examples';
import { barFamous, barLecturer, barMaker, barPlayed, publicFigures, type Scene, sceneOf } from './figures';
import { indexPhrases, phrasesIn } from './phrases';
import { type Bar, isName, type Run, runAfter } from './runs';
import { barSelf, barSignature, barTitledSelf } from './self';
import { isFamiliar, isFirstName, isFunctionWord, isSurname, setOf, type Word } from './words';
import { castIn } from './worlds';

const THINGS = setOf(lexicon.THINGS);
const PUBLIC_ROLES = setOf(lexicon.PUBLIC_ROLES);
const WELL_KNOWN_ROLES = setOf(lexicon.WELL_KNOWN_ROLES);

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
  const scene = sceneOf(words);
  for (let place = 0; place < words.length; place++) {
    if (words[place] && !barred[place]) barAround(text, words, place, scene, bar);
  }
  for (const place of [...castIn(text, words), ...exampleNamesIn(text, words)]) barred[place] = 1;
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (word && elsewhere.has(word.fold) && word.shape !== 'lower' && !isNamesake(words, place, elsewhere))
      barred[place] = 1;
  }
  return barred;
}

/** "Oliver Tan" beside "Oliver Twist": another surname makes it another person. */
function isNamesake(words: readonly (Word | null)[], place: number, elsewhere: ReadonlySet<string>): boolean {
  const next = words[place + 1];
  return next?.shape === 'capital' && !isFunctionWord(next.fold) && !elsewhere.has(next.fold) && isSurname(next.fold);
}

function barAround(text: Text, words: readonly (Word | null)[], place: number, scene: Scene, bar: Bar): void {
  const fold = words[place]?.fold ?? '';
  const run = runAfter(text, words, place);
  if (isAnimal(fold)) barPet(text, words, place, run, bar);
  else if (run && THINGS.has(fold)) barThing(text, words, run, fold, bar);
  else if (run && PUBLIC_ROLES.has(fold.slice(fold.lastIndexOf('-') + 1))) barRole(text, words, place, run, bar);
  else if (run && run.last > run.first && WELL_KNOWN_ROLES.has(fold)) barRole(text, words, place, run, bar);
  else if (fold === 'van' || fold === 'by' || fold === 'door') barMaker(text, words, place, run, scene, bar);
  else if (SIGN_OFF.test(fold)) barSignature(text, words, place, bar);
  else if (run && TITLE.test(fold)) barTitledSelf(text, words, place, run, bar);
  else if (SAYS_WHO.test(fold)) barNamedSelf(text, words, place, bar);
  else if (scene.staged && /^(?:speelt|speelde|spelen)$/.test(fold)) barPlayed(text, words, place, bar);
  else if (LECTURES.has(fold)) barLecturer(text, words, place, bar);
  if (run && run.last > run.first) barFamous(text, words, place, run, scene, bar);
  if (/^\p{L}$/u.test(fold) && words[place + 1]?.fold === 'van') barSpelled(words, place + 2, bar);
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

const LECTURES = setOf('gaf geeft hield houdt verzorgt verzorgde');
const SIGN_OFF = /^(?:groet|groeten|groetjes|gr|liefs|mvg|kus|kusjes|knuffel|xx|xxx|greetings|regards|cheers|love)$/;
const TITLE = /^(?:juf|juffie|juffrouw|meester|meneer|mevrouw)$/;
const SAYS_WHO = /^(?:ben|naam|heet|heten|i'm|name)$/;

/** "Ik ben Sanne" is the author, "het konijn heet Sanne" an animal. */
function barNamedSelf(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
  if (!barNamedPet(text, words, place, bar)) barSelf(text, words, place, bar);
}

/** "de d van Dirk": an example word of a reading method. */
function barSpelled(words: readonly (Word | null)[], place: number, bar: Bar): void {
  if (words[place]?.shape === 'capital') bar(place, place, true);
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
