// Marks the persons of a story, play, film or game that a text tells of.
import { STORY_WORLDS } from '../lexicon/story-worlds';
import type { Text } from '../text';
import { classFollows, cueBefore, isDeed } from './cues';
import { indexPhrases, type PhraseIndex, phrasesIn } from './phrases';
import { isSurname, setOf, type Word } from './words';

interface World {
  readonly cast: ReadonlySet<string>;
  /** The word that tells of it may speak of other things too. */
  readonly weak: boolean;
}

interface Worlds {
  readonly cues: PhraseIndex;
  readonly byCue: ReadonlyMap<string, readonly World[]>;
}

let opened: Worlds | undefined;

function known(): Worlds {
  if (opened) return opened;
  const byCue = new Map<string, World[]>();
  for (const line of STORY_WORLDS.trim().split('\n')) {
    const [cues = '', names = ''] = line.split('|');
    const cast = setOf(names);
    for (const mark of setOf(cues)) {
      const cue = mark.replace('?', '').replaceAll('_', ' ');
      byCue.set(cue, [...(byCue.get(cue) ?? []), { cast, weak: mark.startsWith('?') }]);
    }
  }
  opened = { cues: indexPhrases([...byCue.keys()]), byCue };
  return opened;
}

const TOLD = /^(?:verhaal|verhalen|hoofdpersoon|hoofdrol|personage|personages|rol|toneelstuk|story|stories)$/;

/** The capitalised words that are persons of a story of which the text tells; a class, role or surname beside one makes it a person's. */
export function castIn(text: Text, words: readonly (Word | null)[]): number[] {
  const worlds = worldsOf(text, words);
  if (worlds.length === 0) return [];
  const told = words.some(word => word !== null && TOLD.test(word.fold));
  const found = worlds.flatMap(({ cast, weak }) => {
    const members = membersIn(text, words, cast);
    const narrated = told || members.some(place => words[place - 1]?.fold === 'over');
    if (weak && !narrated && new Set(members.map(place => words[place]?.fold)).size < 2) return [];
    return members.filter(place => narrated || !isDeed(words[place + 1]?.fold ?? ''));
  });
  return [...new Set(found)];
}

function worldsOf(text: Text, words: readonly (Word | null)[]): World[] {
  const { cues, byCue } = known();
  const told = new Set(phrasesIn(text, words, cues).map(hit => hit.words.join(' ')));
  return [...new Set([...told].flatMap(cue => byCue.get(cue) ?? []))];
}

/** Where the persons of a world stand by their first name alone, without role or class. */
function membersIn(text: Text, words: readonly (Word | null)[], cast: ReadonlySet<string>): number[] {
  const places: number[] = [];
  for (let place = 0; place < words.length; place++) {
    const word = words[place];
    if (word?.shape !== 'capital' || !cast.has(word.fold)) continue;
    const next = words[place + 1];
    if (next?.shape === 'capital' && isSurname(next.fold) && !cast.has(next.fold)) continue;
    if (!cueBefore(text, words, place) && !classFollows(text, words, place)) places.push(place);
  }
  return places;
}
