// Cuts a text into sentences and tokens with UTF-16 offsets; every other reader of language starts from here.

/** Half-open stretch in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type TokenKind = 'word' | 'number' | 'mention' | 'hashtag' | 'url' | 'email' | 'mark';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** Lower case, NFC, typographic apostrophes and the ĳ ligature spelled out, invisible characters gone. */
  readonly lower: string;
  /** Place among all tokens of the text. */
  readonly index: number;
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

export interface Text {
  readonly raw: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/gu;

// Every repetition is bounded or disjoint from what follows it, so that cutting stays linear.
const TOKEN = new RegExp(
  [
    String.raw`(?<url>(?:https?:\/\/|www\.)[^\s<>"']{1,2000})`,
    String.raw`(?<email>[\p{L}\p{N}_%+-][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})`,
    String.raw`(?<mention>@[\p{L}\p{N}_.]{1,64})`,
    String.raw`(?<hashtag>#[\p{L}\p{N}_]{1,140})`,
    String.raw`(?<number>\p{N}+(?:[.,:]\p{N}+)*)(?![\p{L}\p{M}])`,
    String.raw`(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]*(?:['’ʼ‘-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]*)*)`,
    String.raw`(?<mark>[^\s])`,
  ].join('|'),
  'gu',
);

const ABBREVIATIONS = new Set(
  'dhr mevr mw drs dr ir ing mr prof ds hr st bv bijv o.a d.w.z m.b.t t.a.v i.v.m a.u.b nr tel blz vs jl evt incl excl resp ca etc mrs ms jr sr gr ma di wo do vr za zo'.split(
    ' ',
  ),
);

// Most words are plain ASCII and need none of the costly steps.
const PLAIN = /^[ -~]*$/;

/** Lower case for comparison: NFC, ASCII apostrophe, `ĳ` as `ij`, without invisible characters. */
export function lowerOf(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.replace(INVISIBLE, '').normalize('NFC').toLowerCase().replace(/[’ʼ‘]/g, "'").replace(/ĳ/g, 'ij');
}

/** Lower case without diacritics: `Özgür` gives `ozgur`. Length may differ from the input. */
export function foldOf(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return lowerOf(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/ł/g, 'l').replace(/ø/g, 'o');
}

/** Cuts a text into tokens and sentences, in time linear in its length. */
export function readText(raw: string): Text {
  const tokens: Token[] = [];
  for (const match of raw.matchAll(TOKEN)) {
    const text = match[0];
    const kind = kindOf(match.groups ?? {});
    tokens.push({
      kind,
      text,
      lower: lowerOf(text),
      start: match.index,
      end: match.index + text.length,
      index: tokens.length,
    });
  }
  return { raw, tokens, sentences: sentencesOf(raw, tokens) };
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  for (const kind of ['word', 'mark', 'number', 'hashtag', 'mention', 'email'] as const) {
    if (groups[kind] !== undefined) return kind;
  }
  return 'url';
}

function sentencesOf(raw: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!endsSentence(raw, tokens, index)) continue;
    sentences.push(sentenceOf(tokens.slice(first, index + 1)));
    first = index + 1;
  }
  if (first < tokens.length) sentences.push(sentenceOf(tokens.slice(first)));
  return sentences;
}

function sentenceOf(tokens: readonly Token[]): Sentence {
  return { tokens, start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function endsSentence(raw: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return true;
  const gap = raw.slice(token.end, next.start);
  if (gap.includes('\n')) return true;
  if (gap === '' || !closesSentence(tokens, index)) return false;
  return true;
}

function closesSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'mark') return false;
  if (/[!?…]/u.test(token.text)) return true;
  // An emoji closes a sentence where a new one begins with a capital; notes stand around the words that are sung.
  const closing = /\p{Emoji_Presentation}|\u2764/u.test(token.text) && !/[🎵🎶]/u.test(token.text);
  if (closing) return /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '');
  const before = tokens[index - 1];
  if (/[”"')\]]/u.test(token.text)) return before?.kind === 'mark' && /[.!?…]/u.test(before.text);
  if (token.text !== '.') return false;
  return !(before && before.end === token.start && (ABBREVIATIONS.has(before.lower) || /^\p{L}$/u.test(before.text)));
}
