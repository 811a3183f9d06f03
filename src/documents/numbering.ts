// Counts the numbered paragraphs of a Word document as Word does (ECMA-376 part 1, 17.9), and says what stands before each.
import { child, children, descendants, value } from './xml';

interface Level {
  readonly format: string;
  /** "%1.%2": the counts of the first and second level. */
  readonly pattern: string;
  readonly start: number;
}

interface List {
  readonly levels: readonly Level[];
  readonly counts: number[];
}

interface Place {
  readonly list: string;
  readonly level: number;
}

const BULLET = '•';
/** A level that the file does not describe. */
const PLAIN: Level = { format: 'bullet', pattern: BULLET, start: 1 };

/** A function that is given the paragraphs in order, and gives the label of each: "2.1", "a)", "•", or nothing. */
export function numbererFrom(numbering: Document | null, styles: Document | null): (paragraph: Element) => string {
  const lists = listsIn(numbering);
  const styled = placesOfStyles(styles);
  return paragraph => {
    const settings = child(paragraph, 'pPr');
    const place = placeIn(settings) ?? styled.get(value(child(settings, 'pStyle')));
    const list = place && lists.get(place.list);
    return place && list ? labelOf(list, place.level) : '';
  };
}

function listsIn(numbering: Document | null): ReadonlyMap<string, List> {
  if (!numbering) return new Map();
  const kinds = new Map(
    descendants(numbering, 'abstractNum').map(kind => [value(kind, 'abstractNumId'), levelsIn(kind)]),
  );
  // Lists of one kind count on, unless one of them says where it starts.
  const shared = new Map<string, number[]>();
  return new Map(
    descendants(numbering, 'num').map(list => {
      const kind = value(child(list, 'abstractNumId'));
      const starts = descendants(list, 'startOverride').length > 0;
      const counts = (starts ? undefined : shared.get(kind)) ?? [];
      if (!starts) shared.set(kind, counts);
      return [value(list, 'numId'), { levels: kinds.get(kind) ?? [], counts }];
    }),
  );
}

function levelsIn(kind: Element): Level[] {
  return children(kind)
    .filter(({ localName }) => localName === 'lvl')
    .map(level => ({
      format: value(child(level, 'numFmt')) || 'decimal',
      pattern: value(child(level, 'lvlText')),
      start: Number.parseInt(value(child(level, 'start')), 10) || 1,
    }));
}

function placesOfStyles(styles: Document | null): ReadonlyMap<string, Place> {
  const places = (styles ? descendants(styles, 'style') : []).flatMap(style => {
    const place = placeIn(child(style, 'pPr'));
    return place ? [[value(style, 'styleId'), place] as const] : [];
  });
  return new Map(places);
}

function placeIn(settings: Element | undefined): Place | null {
  const numbered = child(settings, 'numPr');
  const list = value(child(numbered, 'numId'));
  if (list === '') return null;
  return { list, level: Math.min(Number.parseInt(value(child(numbered, 'ilvl')), 10) || 0, 8) };
}

function labelOf({ levels, counts }: List, level: number): string {
  const now = levels[level] ?? PLAIN;
  counts[level] = (counts[level] ?? now.start - 1) + 1;
  counts.length = level + 1;
  if (now.format === 'bullet') return BULLET;
  if (now.format === 'none') return '';
  return now.pattern
    .replace(/%([1-9])/gu, (_all, digit: string) => {
      const place = Number(digit) - 1;
      counts[place] ??= levels[place]?.start ?? 1;
      return written(counts[place] ?? 1, levels[place]?.format ?? 'decimal');
    })
    .trim();
}

function written(count: number, format: string): string {
  if (format === 'lowerLetter' || format === 'upperLetter') {
    const letter = String.fromCharCode(97 + ((count - 1) % 26));
    return format === 'upperLetter' ? letter.toUpperCase() : letter;
  }
  if (format === 'lowerRoman' || format === 'upperRoman') {
    return format === 'upperRoman' ? roman(count).toUpperCase() : roman(count);
  }
  return String(count);
}

const ROMAN = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(count: number): string {
  const [size, sign] = ROMAN.find(([least]) => least <= count) ?? [0, ''];
  return size === 0 || count > 100 ? '' : sign + roman(count - size);
}
