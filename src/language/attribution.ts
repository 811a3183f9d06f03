// Finds signs that someone else's work is used, and whether permission or a licence is stated.
import { ATTRIBUTION } from './lexicon/attribution';
import { type Cue, cuesIn, formsOf, phrasebook } from './phrases';
import { foldOf, type Sentence, type Span, type Text } from './text';

export interface Attribution {
  /** "plaatje van internet", "©", song lyrics, film stills, logos of others. */
  readonly borrowed: readonly Span[];
  /** "met toestemming van", CC BY, own work. */
  readonly permission: Span | null;
  /** Words that say that a photo appeared in the press. */
  readonly press: Span | null;
}

type Sign = keyof typeof ATTRIBUTION;

const BOOK = phrasebook<Sign>(ATTRIBUTION);
const NOTES = /[♪♫🎵🎶]/u;
/** How many words of a credit line are looked at. */
const CREDIT = 6;

/** Signs of someone else's work in a text. `ownNames`: school and organisation, whose work needs no permission. Linear. */
export function attributionIn(text: Text, ownNames: readonly string[]): Attribution {
  const own = ownNames.map(foldOf).filter(name => name !== '');
  const borrowed: Span[] = [];
  let permission: Span | null = null;
  let press: Span | null = null;
  for (const sentence of text.sentences) {
    const forms = formsOf(sentence);
    const cues = cuesIn(BOOK, sentence, forms);
    const refused = cues.some(cue => cue.name === 'refusal');
    press ??= spanOf(cues.find(cue => cue.name === 'press'));
    if (!refused) permission ??= spanOf(cues.find(cue => cue.name === 'permission'));
    borrowed.push(...borrowedIn(text.raw, sentence, forms, cues, own, NOTES.test(text.raw)));
  }
  return { borrowed: withoutOverlap(borrowed), permission, press };
}

/** Whether a credit line names the school itself. */
export function isOwnCredit(credit: string, ownNames: readonly string[]): boolean {
  const folded = foldOf(credit);
  return ownNames.some(name => name !== '' && folded.includes(foldOf(name)));
}

const OWN_MAKER =
  /^\s{0,3}(?:(?:de|het|onze|ons|mijn|the|our)\s{1,3})?(?:school|ikc|team|klas|groep|stichting|organisatie|eigen|leerlingen|kinderen|mezelf|mijzelf|onszelf|ons(?!\p{L})|mij(?!\p{L}))/u;

function borrowedIn(
  raw: string,
  sentence: Sentence,
  forms: readonly string[],
  cues: readonly Cue<Sign>[],
  own: readonly string[],
  sung: boolean,
): Span[] {
  const spans: Span[] = [];
  for (const cue of cues) {
    if (cue.name === 'borrowed' && !isOwn(raw, cue, sentence, own)) spans.push({ start: cue.start, end: cue.end });
    if (cue.name === 'credit') spans.push(...creditAt(raw, sentence, cue.from, cue.to, own, cues));
  }
  for (let at = 0; at < forms.length; at++) {
    const sign = forms[at] === '©' || (forms[at] === '(' && forms[at + 1] === 'c' && forms[at + 2] === ')');
    if (sign) spans.push(...creditAt(raw, sentence, at, forms[at] === '©' ? at + 1 : at + 3, own, cues));
  }
  const song = songIn(sentence) ?? (sung ? quotedIn(sentence) : null);
  return song ? [...spans, song] : spans;
}

/** The maker after "foto:" or ©, unless it is the school's own people. */
function creditAt(
  raw: string,
  sentence: Sentence,
  from: number,
  to: number,
  own: readonly string[],
  cues: readonly Cue<Sign>[],
): Span[] {
  const first = sentence.tokens[from];
  const maker = sentence.tokens[to];
  if (!first || !maker || !/^[\p{Lu}\p{N}@]/u.test(maker.text)) return [];
  if (cues.some(cue => cue.name === 'school' && cue.from >= to && cue.from <= to + 1)) return [];
  const last = sentence.tokens.slice(to, to + CREDIT).findLast(token => /^[\p{Lu}\p{N}@]/u.test(token.text)) ?? maker;
  const credit = foldOf(raw.slice(maker.start, last.end));
  if (own.some(name => credit.includes(name))) return [];
  return [{ start: first.start, end: last.end }];
}

/** "het logo van onze school" is the school's own. */
function isOwn(raw: string, cue: Cue, sentence: Sentence, own: readonly string[]): boolean {
  if (!/(?:van|of|logo|by|door)$/u.test(foldOf(raw.slice(cue.start, cue.end)))) return false;
  const after = foldOf(raw.slice(cue.end, Math.min(sentence.end, cue.end + 60)));
  return OWN_MAKER.test(after) || own.some(name => after.includes(name));
}

/** A line between notes is sung: ♪ … ♪. */
function songIn(sentence: Sentence): Span | null {
  const first = sentence.tokens.findIndex(token => NOTES.test(token.text));
  const last = sentence.tokens.findLastIndex(token => NOTES.test(token.text));
  const open = sentence.tokens[first];
  const close = sentence.tokens[last];
  return open && close && last - first >= 4 ? { start: open.start, end: close.end } : null;
}

/** Five words or more between quotation marks, in a text with notes: what is sung. */
function quotedIn(sentence: Sentence): Span | null {
  const open = sentence.tokens.findIndex(token => /^["“„'‘]$/u.test(token.text));
  const close = sentence.tokens.findLastIndex(token => /^["”“'’]$/u.test(token.text));
  const first = sentence.tokens[open];
  const last = sentence.tokens[close];
  return first && last && close - open > 5 ? { start: first.start, end: last.end } : null;
}

function spanOf(cue: Cue | undefined): Span | null {
  return cue ? { start: cue.start, end: cue.end } : null;
}

function withoutOverlap(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}
