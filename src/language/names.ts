// Finds the names of persons in a text.
import { barredIn } from './names/barred';
import { classFollows, cueBefore, roleAfter } from './names/cues';
import { isExposed, type NameText, opensName } from './names/evidence';
import { nameInHashtag } from './names/hashtags';
import { alongside, type Found } from './names/lists';
import { indexPhrases, phrasesIn } from './names/phrases';
import { initialsReach, type Reach, reachOf, surnameReach } from './names/reach';
import { isFirstName, isSurname, wordsOf } from './names/words';
import type { Span, Text } from './text';

/** What is known beside the text itself. All matching ignores case. */
export interface NameKnowledge {
  /** Names that are no persons here: school, aliases, organisation, town. */
  readonly exempt: readonly string[];
  /** The author's own name; each part of it is exempt as well. */
  readonly author?: string;
  /** The school's own list of first names or full names, kept locally; exact. */
  readonly ownList?: readonly string[];
}

export interface NameHit extends Span {
  /** As written, tussenvoegsels and initials included, title and role not. */
  readonly name: string;
  /** `high`: own list, or title or context with a name, or full name; `low`: one weak source only. */
  readonly confidence: 'high' | 'low';
  /** What the words around the name say of the person. */
  readonly role: 'pupil' | 'parent' | 'colleague' | 'unknown';
}

/** The names of private persons in a text, in order. Linear in the length of the text. */
export function namesIn(text: Text, knowledge: NameKnowledge): NameHit[] {
  const words = wordsOf(text);
  const barred = barredIn(text, words, {
    phrases: knowledge.exempt,
    ...(knowledge.author ? { author: knowledge.author } : {}),
  });
  const names: NameText = { text, words, barred, casual: isCasual(words) };
  const own = ownNames(names, knowledge.ownList ?? []);
  const found = withOwn(
    alongside(names, read(names)).map(name => withSurnameBefore(names, name)),
    own,
  );
  const hits = found.map(name => hitOf(names, name));
  return [...hits, ...hashtagHits(names, knowledge)].sort((a, b) => a.start - b.start);
}

/** No word starts with a capital: the writer leaves them out. */
function isCasual(words: NameText['words']): boolean {
  let count = 0;
  for (const word of words) {
    if (!word) continue;
    if (word.shape !== 'lower' && word.shape !== 'initial') return false;
    count++;
  }
  return count >= 3;
}

function read(names: NameText): Found[] {
  const found: Found[] = [];
  for (let place = 0; place < names.words.length; place++) {
    const name = readAt(names, place);
    if (!name) continue;
    found.push(name);
    place = name.reach.last;
  }
  return found;
}

function readAt(names: NameText, place: number): Found | null {
  const { text, words, barred } = names;
  const word = words[place];
  if (!word || barred[place]) return null;
  const isBarred = (index: number): boolean => barred[index] === 1;
  const cue = cueBefore(text, words, place);
  if (word.shape === 'initial') {
    const reach = initialsReach(text, words, place, isBarred);
    if (reach && (reach.sure || cue)) return foundOf(names, place, reach, cue?.role ?? 'unknown', 'high');
    if (reach) return null;
  }
  if (cue?.strength === 'strong' && !namesChild(names, place, cue.role)) {
    const reach = surnameReach(text, words, place, isBarred);
    if (reach) return foundOf(names, place, reach, cue.role, 'high');
  }
  const confidence = opensName(names, place, cue);
  if (!confidence) return null;
  const reach = word.shape === 'lower' ? lowerReach(names, place) : reachOf(text, words, place, isBarred);
  if (!confidence.alone && !reach.full) return null;
  return foundOf(names, place, reach, cue?.role ?? 'unknown', cue || reach.full ? 'high' : confidence.level);
}

/** Chinese and Vietnamese surnames that are written before the first name, and are no Dutch words. */
const LEADING_SURNAMES = /^(?:nguyen|tran|pham|huynh|wang|zhang|liu|chen|yang|huang|zhao|zhou|luo|zheng|xie)$/;

function withSurnameBefore({ text, words, barred }: NameText, name: Found): Found {
  if (opensPrefix(text, words, barred, name.first)) return { ...name, first: name.first - 1 };
  const before = words[name.first - 1];
  const leads = before?.shape === 'capital' && LEADING_SURNAMES.test(before.fold) && !barred[name.first - 1];
  if (!leads || text.raw.slice(before.token.end, text.tokens[name.first]?.start) !== ' ') return name;
  return { ...name, first: name.first - 1, reach: { ...name.reach, full: true } };
}

/** "om Van Dalen": a tussenvoegsel with a capital inside a sentence belongs to the surname behind it. */
function opensPrefix(text: NameText['text'], words: NameText['words'], barred: Uint8Array, first: number): boolean {
  const before = words[first - 1];
  if (before?.shape !== 'capital' || before.first || barred[first - 1]) return false;
  if (!/^(?:van|de|den|der|ter|ten|el|al|vd)$/.test(before.fold) || !isSurname(words[first]?.fold ?? '')) return false;
  return text.raw.slice(before.token.end, text.tokens[first]?.start) === ' ';
}

/** "moeder van Yusuf", "juf van Yusuf": the word is no tussenvoegsel but tells whose. */
function namesChild({ words }: NameText, place: number, role: NameHit['role']): boolean {
  if (words[place]?.fold !== 'van' || words[place]?.shape !== 'lower') return false;
  const next = words[place + 1];
  return role !== 'colleague' || (!!next && isFirstName(next.fold) && !isSurname(next.fold));
}

/** A name in lower case is one word, with the initial behind it if there is one. */
function lowerReach({ words }: NameText, place: number): Reach {
  return { last: place, end: words[place]?.end ?? 0, full: false };
}

/** A found name with the role that the words behind it give. */
function foundOf(
  { text, words }: NameText,
  first: number,
  reach: Reach,
  role: NameHit['role'],
  confidence: NameHit['confidence'],
): Found {
  const behind = roleAfter(text, words, reach.last) ?? (classFollows(text, words, reach.last) ? 'pupil' : null);
  return { first, reach, confidence: behind ? 'high' : confidence, role: behind ?? role };
}

function hitOf({ text }: NameText, { first, reach, confidence, role }: Found): NameHit {
  const start = text.tokens[first]?.start ?? 0;
  return { start, end: reach.end, name: text.raw.slice(start, reach.end), confidence, role };
}

/** Names of the own list, whatever their case; a word that is an everyday word too must not follow an article in lower case. */
function ownNames(names: NameText, list: readonly string[]): Found[] {
  const { text, words, barred } = names;
  const index = indexPhrases(list.filter(entry => !/\d/.test(entry)));
  return phrasesIn(text, words, index)
    .filter(({ first }) => !barred[first] && !isExposed(names, first))
    .map(({ first, last }) => {
      const reach = reachOf(text, words, last, place => barred[place] === 1);
      const role = cueBefore(text, words, first)?.role ?? 'unknown';
      return foundOf(names, first, { ...reach, full: true }, role, 'high');
    });
}

/** Both kinds together; where they overlap, the longer of the two with high confidence. */
function withOwn(found: readonly Found[], own: readonly Found[]): Found[] {
  const overlaps = (a: Found, b: Found): boolean => a.first <= b.reach.last && b.first <= a.reach.last;
  const length = (name: Found): number => name.reach.last - name.first;
  if (own.length === 0) return [...found];
  const ownByToken = new Map<number, Found>();
  for (const name of own) for (let place = name.first; place <= name.reach.last; place++) ownByToken.set(place, name);
  const kept: Found[] = [];
  const replaced = new Set<Found>();
  for (const name of found) {
    let other: Found | undefined;
    for (let place = name.first; place <= name.reach.last; place++) other ??= ownByToken.get(place);
    if (!other || !overlaps(name, other)) kept.push(name);
    else if (length(name) > length(other)) {
      kept.push({ ...name, confidence: 'high' });
      replaced.add(other);
    }
  }
  return [...kept, ...own.filter(name => !replaced.has(name))];
}

function hashtagHits({ text, barred, words }: NameText, knowledge: NameKnowledge): NameHit[] {
  const exempt = new Set<string>();
  for (let place = 0; place < words.length; place++) if (barred[place]) exempt.add(words[place]?.fold ?? '');
  for (const part of knowledge.author?.toLowerCase().split(/\s+/) ?? []) exempt.add(part);
  return text.tokens.flatMap(token => {
    if (token.kind !== 'hashtag') return [];
    const name = nameInHashtag(token, fold => exempt.has(fold));
    if (!name) return [];
    return [{ ...name, name: text.raw.slice(name.start, name.end), confidence: 'high' as const }];
  });
}
