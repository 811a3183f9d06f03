// The words of an article, with some stretches of them marked.
import type { JSX } from 'preact';

export interface MarkedWordsProps {
  readonly text: string;
  /** Half-open stretches in UTF-16 units, counted from `offset` units before the text. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
  readonly offset: number;
}

export function MarkedWords({ text, marks, offset }: MarkedWordsProps): JSX.Element {
  return (
    <p class="import-words">
      {stretchesOf(text, marks, offset).map(({ start, words, marked }) =>
        marked ? <mark key={start}>{words}</mark> : <span key={start}>{words}</span>,
      )}
    </p>
  );
}

interface Stretch {
  readonly start: number;
  readonly words: string;
  readonly marked: boolean;
}

/** The text cut where marks begin and end; marks may overlap. */
export function stretchesOf(text: string, marks: MarkedWordsProps['marks'], offset: number): Stretch[] {
  const inside = marks.map(({ start, end }) => ({
    start: Math.max(0, start - offset),
    end: Math.min(text.length, end - offset),
  }));
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    words: text.slice(start, cuts[index + 1]),
    marked: inside.some(mark => mark.start <= start && mark.end > start),
  }));
}
