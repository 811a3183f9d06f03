// Finds the articles of a document: numbered lines, bullets, rows of a table, or paragraphs, each below its heading.
import { joinedNumber, type Label, labelOf } from './labels';
import { type Row, rowsFrom } from './rows';
import { isRow, tidied } from './tidy';

/** One article of a document. Offsets are UTF-16 units of the outline's text. */
export interface Part {
  /** Its number as the school would cite it; unique in the document. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The heading above it; empty when there is none. */
  readonly heading: string;
  /** Words that introduce the list it stands in: "Het is niet toegestaan om:". */
  readonly lead: string;
  /** For whom a table says that it is; empty when it does not say. */
  readonly audience: string;
}

export interface Outline {
  /** The document as it was read; all offsets point into it. */
  readonly text: string;
  readonly title: string;
  readonly parts: readonly Part[];
  /** Page headers, footers and numbers that were left out. */
  readonly leftOut: readonly string[];
}

/** Most articles of one document; a protocol file holds no more. */
export const MOST_PARTS = 400;
const LONGEST_HEADING = 80;
const MOST_HEADING_WORDS = 10;
const LONGEST_ID = 60;

interface Draft extends Omit<Part, 'id'> {
  readonly number: string;
  readonly kind: Label['kind'] | 'paragraph';
  readonly section: Section;
  readonly place: number;
}

interface Section {
  readonly title: string;
  readonly number: string;
  /** How many parts without a number it holds so far. */
  unnumbered: number;
}

/** The outline of a text in any of the usual forms. Runs in time linear in its length. */
export function outlineOf(raw: string): Outline {
  const { lines, leftOut } = tidied(raw);
  const rows = rowsFrom(lines);
  const text = lines.map((line, index) => rows.get(index)?.text ?? line).join('\n');
  const reader = new Reader(lines, rows);
  let at = 0;
  lines.forEach((line, index) => {
    const shown = rows.get(index)?.text ?? line;
    reader.read(shown, index, at);
    at += shown.length + 1;
  });
  return { text, title: reader.title, parts: withIds(reader.parts).slice(0, MOST_PARTS), leftOut };
}

/** Goes through the lines once and keeps under which heading and lead it is. */
class Reader {
  readonly parts: Draft[] = [];
  title = '';
  #section: Section = { title: '', number: '', unnumbered: 0 };
  #lead = '';
  /** The numbered line above, which letters and bullets belong to. */
  #above: { readonly label: Label; readonly number: string } | null = null;
  /** Where the question begins that the line before asked; null when it asked none. */
  #question: number | null = null;
  readonly #lines: readonly string[];
  readonly #rows: ReadonlyMap<number, Row>;

  constructor(lines: readonly string[], rows: ReadonlyMap<number, Row>) {
    this.#lines = lines;
    this.#rows = rows;
  }

  read(line: string, index: number, at: number): void {
    if (line === '') return;
    const row = this.#rows.get(index);
    if (row) {
      if (!row.header)
        this.#add(line, row.number ? { kind: 'number', number: row.number, length: row.start } : null, at, row);
      return;
    }
    const label = labelOf(line);
    const words = line.slice(label?.length ?? 0);
    if (!label && this.#asks(words, index)) {
      this.#question = at;
      return;
    }
    if (this.#isHeading(words, label, index)) this.#open(words, label);
    else if (!label && /:$/u.test(words) && this.#leads(index)) this.#lead = words;
    else if (label || this.#question !== null || isSentence(words)) this.#add(line, label, at);
  }

  /** A question, and its answer in the next line, are one article. */
  #asks(words: string, index: number): boolean {
    const answer = this.#lines[index + 1] ?? '';
    return words.endsWith('?') && answer !== '' && !labelOf(answer);
  }

  #next(index: number): string {
    return this.#lines.slice(index + 1, index + 4).find(line => line !== '') ?? '';
  }

  #leads(index: number): boolean {
    return labelOf(this.#next(index)) !== null;
  }

  #isHeading(words: string, label: Label | null, index: number): boolean {
    if (label?.kind === 'bullet' || words.length > LONGEST_HEADING) return false;
    if (/[.!?;,]$/u.test(words) || words.split(/\s+/u).length > MOST_HEADING_WORDS) return false;
    const next = labelOf(this.#next(index));
    if (!label) return !(/:$/u.test(words) && next) || words.split(/\s+/u).length <= 3;
    // A numbered line is a heading when what follows stands below it, not beside it.
    if (this.#next(index) === '' || isRow(this.#next(index))) return label.kind === 'word';
    if (!next) return this.#lines[index + 1] !== undefined && !isHeadingLike(this.#next(index));
    if (next.kind === label.kind) return next.number.startsWith(`${label.number}.`);
    return label.kind !== 'letter' || next.kind === 'bullet';
  }

  #open(words: string, label: Label | null): void {
    const title = words.replace(/:$/u, '').trim();
    const isTitle = this.parts.length === 0 && this.title === '' && !label;
    if (isTitle) this.title = title;
    // The title tells nothing of a single article.
    this.#section = { title: isTitle ? '' : title, number: label?.number ?? '', unnumbered: 0 };
    this.#lead = /(?:om|to|niet|not|mogen|may):$/u.test(words) ? words : '';
    this.#above = null;
  }

  #add(line: string, label: Label | null, at: number, row?: Row): void {
    const section = this.#section;
    const below = label && (label.kind === 'letter' || label.kind === 'bullet');
    if (!label && this.#above === null) this.#lead = '';
    const above = below && this.#above ? this.#above.number : section.number;
    const numbered = label !== null && label.kind !== 'bullet';
    if (!numbered) section.unnumbered++;
    const number = numbered ? joinedNumber(above, label) : '';
    const words = line.slice(label?.length ?? 0);
    const leads = /:$/u.test(words) && label !== null && label.kind !== 'bullet' && label.kind !== 'letter';
    if (numbered && label.kind !== 'letter') {
      this.#above = { label, number };
      this.#lead = '';
    }
    if (leads) {
      this.#lead = words;
      return;
    }
    this.parts.push({
      number,
      kind: label?.kind ?? 'paragraph',
      section,
      place: section.unnumbered,
      start: this.#question ?? at + (row?.start ?? label?.length ?? 0),
      end: at + (row?.end ?? line.length),
      heading: section.title,
      lead: this.#lead,
      audience: row?.audience ?? '',
    });
    this.#question = null;
  }
}

/** A paragraph that says something; a salutation or a name below a letter does not. */
function isSentence(words: string): boolean {
  return !/,$/u.test(words) && words.split(/\s+/u).length > 2;
}

function isHeadingLike(line: string): boolean {
  return line.length <= LONGEST_HEADING && !/[.!?;,]$/u.test(line);
}

/** Gives each part the id that a school would use, and makes ids that occur twice differ by their heading. */
function withIds(drafts: readonly Draft[]): Part[] {
  const alone = new Map<Section, number>();
  for (const { section } of drafts) alone.set(section, (alone.get(section) ?? 0) + 1);
  const plain = drafts.map((draft, index) => idOf(draft, index, alone.get(draft.section) === 1));
  const times = new Map<string, number>();
  for (const id of plain) times.set(id, (times.get(id) ?? 0) + 1);
  const taken = new Set<string>();
  return drafts.map((draft, index) => {
    const id = plain[index] ?? '';
    const full = (times.get(id) ?? 0) > 1 && draft.heading !== '' ? `${shortened(draft.heading)} ${id}` : id;
    let unique = full;
    for (let turn = 2; taken.has(unique); turn++) unique = `${full} (${turn})`;
    taken.add(unique);
    const { start, end, heading, lead, audience } = draft;
    return { id: unique, start, end, heading, lead, audience };
  });
}

function idOf({ number, section, place }: Draft, index: number, alone: boolean): string {
  if (number !== '') return number;
  if (section.number !== '') return alone ? section.number : `${section.number} – ${place}`;
  if (section.title === '') return String(index + 1);
  return alone ? shortened(section.title) : `${shortened(section.title)} ${place}`;
}

function shortened(title: string): string {
  const words = title.replace(/\s+/gu, ' ');
  return words.length <= LONGEST_ID ? words : `${words.slice(0, LONGEST_ID - 1)}…`;
}
