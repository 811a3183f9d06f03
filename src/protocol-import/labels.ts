// Reads the number, letter or bullet that a line begins with.

/** `word`: "Artikel 3"; `dotted`: 1.1, 4.A.2; `number`: 3.; `letter`: a); `capital`: A.; `mixed`: A1; `bullet`: •. */
export type LabelKind = 'word' | 'dotted' | 'number' | 'letter' | 'capital' | 'mixed' | 'bullet';

export interface Label {
  readonly kind: LabelKind;
  /** The number without marks around it; empty for a bullet. */
  readonly number: string;
  /** Length of the label with the marks and blanks after it, in UTF-16 units. */
  readonly length: number;
}

const LABELS: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'word',
    /^(?:artikel|article|art\.|section|hoofdstuk|chapter|regel|rule|afspraak|§)\s{0,3}(\d{1,3}(?:\.\d{1,2}){0,3}[a-z]?|[A-Z](?:\.?\d{1,2}){0,2})(?![\p{L}\d])\s{0,3}[.:)–—-]?\s*/iu,
  ],
  ['number', /^(?:lid|paragraph|para\.?)\s{1,3}(\d{1,2})(?![\p{L}\d])[.:)]?\s*/iu],
  ['dotted', /^((?:\d{1,2}|[A-Z])(?:\.(?:\d{1,2}|[A-Za-z])){1,3})(?![\p{L}\d])[.):]?\s+/u],
  ['mixed', /^([A-Z]\d{1,2})[.):]?\s+/u],
  ['number', /^\(?(\d{1,2})[.)]\s+/u],
  ['number', /^(\d{1,2})(?:\s*[–—-]\s+|\s+(?=[\p{Lu}|]))/u],
  ['letter', /^\(?([a-z]|[ivx]{2,4})[.)]\s+/u],
  ['capital', /^([A-Z])(?:[.)]\s+|\s{2,}|\t)/u],
  ['bullet', /^()(?:[-–—•·*▪◦‣●■✓✔➢→]|o(?=\s{1,4}\p{Lu}))\s*/u],
];

/** The label at the beginning of a line, or null. A dash needs a blank behind it to be a bullet. */
export function labelOf(line: string): Label | null {
  for (const [kind, pattern] of LABELS) {
    const found = pattern.exec(line);
    if (!found || found[0].length === line.length) continue;
    if (kind === 'bullet' && /^[-–—*]\S/u.test(line)) continue;
    return { kind, number: found[1] ?? '', length: found[0].length };
  }
  return null;
}

/** The id of a labelled part below a numbered heading: 2 and a give 2a, 2 and 1 give 2.1, A and A1 give A1. */
export function joinedNumber(above: string, { kind, number }: Label): string {
  if (above === '' || kind === 'word' || kind === 'dotted' || kind === 'mixed') return number;
  if (kind === 'letter') return `${above}${number}`;
  return /\d$/u.test(above) ? `${above}.${number}` : `${above}${number}`;
}
