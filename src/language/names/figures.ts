// Marks public figures: those of the list, makers of works, parts in a play, and whoever a sentence shows as well known.
import { PUBLIC_FIGURES } from '../lexicon/public-figures';
import * as lexicon from '../lexicon/what-names-belong-to';
import type { Text } from '../text';
import { classFollows, sameLine } from './cues';
import { indexPhrases, type PhraseIndex } from './phrases';
import type { Bar, Run } from './runs';
import { isFamiliar, isFirstName, setOf, type Word } from './words';

let figures: PhraseIndex | undefined;

/** Public figures; a single word counts only where it is no usual first name. */
export function publicFigures(): PhraseIndex {
  figures ??= indexPhrases(
    PUBLIC_FIGURES.split(/[,\n]/)
      .map(phrase => phrase.trim())
      .filter(phrase => /[ '-]/.test(phrase) || !isFamiliar(phrase)),
  );
  return figures;
}

/** What a text speaks of, as far as it tells makers and parts from persons at school. */
export interface Scene {
  readonly bookish: boolean;
  readonly staged: boolean;
  readonly musical: boolean;
  readonly media: boolean;
}

const BOOKISH = setOf(
  'boekentip bieb-tip biebtip boek boeken leestip leestips voorleestip tipt voorlezen voorgelezen voorleesboek prentenboek kinderboek jeugdboek roman auteur schrijver schrijfster kinderboekenweek leescoordinator bibliotheek bieb leesclub lezen uitgelezen',
);
const STAGE = setOf(
  'musical eindmusical toneel toneelstuk voorstelling theater film serie rol hoofdrol toneelspel schoolmusical opera',
);
const MUSICAL = setOf(
  'zong zongen zingt zingen meezingen klonk klinkt klonken dansten dansen danst danste gezongen gedanst draaide draaiden cover playback playbackshow karaoke band schoolband refrein spotify playlist nummer hit lied muziek speelde speelden',
);
const MEDIA = setOf(
  'krant volkskrant nrc trouw parool telegraaf ad tv televisie talkshow podcast column columns kijktip luistertip documentaire docu nos nieuwsuur interview onderwijsblad didactief opinie opiniestuk npo uitzending boek essay lezing keynote masterclass webinar congres symposium theatershow cabaret theater',
);

/** What the words of a text tell of its scene. */
export function sceneOf(words: readonly (Word | null)[]): Scene {
  const mentions = (list: ReadonlySet<string>): boolean => words.some(word => word !== null && list.has(word.fold));
  return { bookish: mentions(BOOKISH), staged: mentions(STAGE), musical: mentions(MUSICAL), media: mentions(MEDIA) };
}

/** "een boek van", "geschreven door", "Hallelujah van": the maker is no private person, unless a class follows. */
export function barMaker(
  text: Text,
  words: readonly (Word | null)[],
  place: number,
  run: Run | null,
  scene: Scene,
  bar: Bar,
): void {
  if (!run || classFollows(text, words, run.last)) return;
  const work = words[place - 1];
  const fold = work?.fold ?? '';
  const full = run.last > run.first;
  const written = /^(?:geschreven|geillustreerd|gezongen|written|gebaseerd)$/.test(fold);
  const known =
    full && words[place]?.fold === 'van' && (scene.bookish || (scene.musical && !!work && isTitle(text, work)));
  if (!written && !known && !lexicon.WORKS.test(fold)) return;
  if (full || written || /^(?:boek|boeken|roman|prentenboek|prentenboeken|hit|concert|album|song|nummer)$/.test(fold))
    bar(run.first, run.last, true);
}

/** A word with a capital that is no first name, or the end of a quotation. */
function isTitle(text: Text, word: Word): boolean {
  return (
    (word.shape === 'capital' && !isFirstName(word.fold)) ||
    /^["”’»]$/.test(text.tokens[word.token.index + 1]?.text ?? '')
  );
}

/** "Shanaya speelt Nancy": a part in a play. */
export function barPlayed(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
  const part = words[place + 1];
  const actor = words[place - 1];
  if (actor?.shape !== 'capital' && !/^(?:zij|ze|hij|die)$/.test(actor?.fold ?? '')) return;
  if (part?.shape === 'capital' && sameLine(text, place, place + 1)) bar(place + 1, place + 1, true);
}

/** Whoever has a fan, a statue or a name as a source in the press is well known: full names only. */
export function barFamous(
  text: Text,
  words: readonly (Word | null)[],
  place: number,
  run: Run,
  { media }: Scene,
  bar: Bar,
): void {
  const link = words[place]?.fold ?? '';
  const before = words[place - 1]?.fold ?? '';
  const admired =
    link === 'van' && /^(?:fan|fans|bewonderaar|liefhebber|standbeeld|beeld|borstbeeld|buste|graf)$/.test(before);
  const quoted =
    media &&
    /^(?:volgens|aldus|door|met|van|bij|over)$/.test(link) &&
    !/^(?:juf|meester|mama|papa|moeder|vader|dank|samen|naam|hulp)$/.test(before);
  if ((!admired && !quoted) || classFollows(text, words, run.last)) return;
  bar(run.first, run.last, true);
}

const LECTURE = /^(?:lezing|keynote|masterclass|webinar|openingscollege|theatercollege)$/;

/** "Mark Tuitert gaf een inspirerende lezing": the full name before the verb at `place`. */
export function barLecturer(text: Text, words: readonly (Word | null)[], place: number, bar: Bar): void {
  if (![2, 3, 4].some(step => LECTURE.test(words[place + step]?.fold ?? ''))) return;
  let first = place;
  while (isNamePart(words[first - 1]) && sameLine(text, first - 1, first)) first--;
  if (place - first > 1 && words[first]?.shape === 'capital') bar(first, place - 1, true);
}

function isNamePart(word: Word | null | undefined): boolean {
  return word?.shape === 'capital' || /^(?:van|de|der|den|ten|ter)$/.test(word?.fold ?? '');
}
