// Groups the tokens of a sentence into runs without white space, so that a disguised word is seen whole.
import type { Span, Token } from '../text';

/** Tokens that stand against each other without white space between them. */
export interface Chunk extends Span {
  readonly tokens: readonly Token[];
  /** How many chunks were taken together; more than one for spaced letters. */
  readonly count: number;
  /** The letters of spaced letters. */
  readonly letters?: string;
}

/** The runs of a sentence, in order. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = [];
  let first = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (!token || (next && next.start === token.end)) continue;
    const part = tokens.slice(first, index + 1);
    chunks.push({ tokens: part, start: part[0]?.start ?? 0, end: token.end, count: 1 });
    first = index + 1;
  }
  return chunks;
}
