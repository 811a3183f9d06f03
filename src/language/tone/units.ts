// Turns a text into sentences of units: words as they are meant, without disguise, with their place in the text.
import type { Sentence, Span, Text, Token } from '../text';
import { type Chunk, chunksOf } from './chunks';
import { inQuotes, quotesIn } from './quotes';
import { plainOf, spacedLettersFrom, unmaskedOf } from './unmask';
import { classesOf } from './vocabulary';

/** One word as it is meant. Several units may share a stretch of text where two words were written as one. */
export interface Unit extends Span {
  /** Lower case without diacritics or disguise. */
  readonly form: string;
  /** Classes of the vocabulary to which the word belongs; readers may add classes that only the sentence shows. */
  readonly classes: Set<string>;
  /** A comma, colon or dash stands before it. */
  readonly breakBefore: boolean;
  readonly quoted: boolean;
  /** Written with symbols, digits or loose letters in place of letters. */
  readonly masked: boolean;
}

/** The units of one sentence. */
export interface Line extends Span {
  readonly units: readonly Unit[];
}

/** The sentences of a text as units. Linear in its length. */
export function linesOf(text: Text): Line[] {
  const quotes = quotesIn(text.raw);
  return text.sentences.map(sentence => ({
    start: sentence.start,
    end: sentence.end,
    units: unitsOf(text.raw, sentence, quotes),
  }));
}

function unitsOf(raw: string, sentence: Sentence, quotes: readonly Span[]): Unit[] {
  const units: Unit[] = [];
  const chunks = chunksOf(sentence.tokens);
  let broken = false;
  for (let index = 0; index < chunks.length; index++) {
    const spaced = spacedLettersFrom(chunks, index);
    const chunk = spaced ?? chunks[index];
    if (!chunk) continue;
    if (spaced) index += spaced.count - 1;
    const words = wordsIn(raw, chunk, spaced !== null);
    for (const word of words) {
      units.push({
        ...word,
        classes: new Set(classesOf(word.form)),
        breakBefore: broken,
        quoted: inQuotes(quotes, word),
      });
      broken = false;
    }
    const last = chunk.tokens.at(-1);
    if (last && /^[,;:–—()]$/u.test(last.text)) broken = true;
    else if (words.length === 0 && chunk.tokens.some(token => /^[,;:–—()-]$/u.test(token.text))) broken = true;
  }
  return units;
}

const ENDINGS = new Set(['.', ',', ';', ':', '?']);

type Word = Pick<Unit, 'form' | 'start' | 'end' | 'masked'>;

function wordsIn(raw: string, chunk: Chunk, spaced: boolean): Word[] {
  if (spaced && chunk.letters !== undefined) {
    return [{ form: chunk.letters, start: chunk.start, end: chunk.end, masked: true }];
  }
  const words = chunk.tokens.filter(token => token.kind === 'word' || token.kind === 'hashtag');
  if (mayBeDisguised(chunk)) {
    const unmasked = unmaskedOf(raw.slice(chunk.start, Math.min(chunk.end, chunk.start + 40)), chunk.start);
    if (unmasked) return [unmasked];
  }
  return words.flatMap(token => partsOf(token));
}

/** Whether a run is more than one word of letters with the marks that end a sentence behind it. */
function mayBeDisguised({ tokens: [first, ...behind] }: Chunk): boolean {
  return first?.kind !== 'word' || /\p{N}/u.test(first.text) || !behind.every(token => ENDINGS.has(token.text));
}

/** A word, or the two words that were written as one ("zijnongedierte"), or the parts of a hyphenated word. */
function partsOf(token: Token): Word[] {
  const skip = token.kind === 'hashtag' ? 1 : 0;
  const form = plainOf(token.lower.slice(skip));
  return [{ form, start: token.start, end: token.end, masked: false }];
}
