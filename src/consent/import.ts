// Makes entries of the rows of a list. What cannot be read is named by line and column, and never counts as a yes.
import { channelsOf, type Mapping, type Target } from './columns';
import { plainest } from './label';
import type { Answer, Channel, ConsentEntry, Kind } from './register';
import { LONGEST } from './register';
import { latestEnd } from './school-year';
import type { Row, Table } from './table';
import { answerIn, dayIn, giverIn, kindIn } from './words';

export type CellFaultKind = 'answer' | 'day' | 'late' | 'giver' | 'kind' | 'nameless' | 'long' | 'wide';

export interface CellFault {
  readonly line: number;
  /** Column of the file, from 1. */
  readonly column: number;
  readonly kind: CellFaultKind;
  /** The words that could not be read, cut short. */
  readonly found: string;
}

/** What holds for each row unless the row says otherwise. */
export interface Defaults {
  readonly kind: Kind;
  readonly validUntil: string;
  readonly source: string;
  readonly today: string;
}

export interface Imported {
  readonly entries: readonly ConsentEntry[];
  readonly faults: readonly CellFault[];
}

const SHOWN = 40;

/** The entries of a table. `newId` gives an id that was not given before. */
export function importedFrom(table: Table, mapping: Mapping, defaults: Defaults, newId: () => string): Imported {
  const faults: CellFault[] = [];
  const entries = table.rows.flatMap(row => {
    const entry = entryOf(row, mapping, defaults, newId, faults);
    return entry ?? [];
  });
  return { entries, faults };
}

function entryOf(
  row: Row,
  mapping: Mapping,
  defaults: Defaults,
  newId: () => string,
  faults: CellFault[],
): ConsentEntry | null {
  const before = faults.length;
  const cells = new Cells(row, mapping, faults);
  const label = cells.label();
  if (label === '') {
    cells.fault('label', 'nameless');
    return null;
  }
  const kind = cells.read('kind', kindIn, 'kind') ?? defaults.kind;
  const facts = {
    id: newId(),
    kind,
    label,
    group: cells.short('group'),
    givenBy: cells.read('givenBy', giverIn, 'giver') ?? (kind === 'staff' ? ('self' as const) : ('parent' as const)),
    givenOn: cells.read('givenOn', dayIn, 'day') ?? '',
    validUntil: cells.end(defaults),
    source: cells.short('source') || defaults.source,
    withdrawnOn: '',
  };
  cells.width(mapping.length);
  const sound = faults.length === before;
  return { ...facts, consents: cells.consents(sound) };
}

/** The cells of one row by what they hold; tells of each that cannot be read. */
class Cells {
  readonly #row: Row;
  readonly #mapping: Mapping;
  readonly #faults: CellFault[];

  constructor(row: Row, mapping: Mapping, faults: CellFault[]) {
    this.#row = row;
    this.#mapping = mapping;
    this.#faults = faults;
  }

  fault(target: Target, kind: CellFaultKind): void {
    const column = this.#mapping.indexOf(target) + 1;
    this.#faults.push({ line: this.#row.line, column, kind, found: this.#cell(target).slice(0, SHOWN) });
  }

  label(): string {
    const surname = this.short('surname');
    // A capital, because words such as "van" come first.
    const [initial = ''] = /\p{Lu}/u.exec(surname) ?? /\p{L}/u.exec(surname) ?? [];
    const first = this.short('label');
    return first === '' || initial === '' ? first : `${first} ${initial.toLocaleUpperCase('nl')}.`;
  }

  short(target: Target): string {
    // Our own export puts a quotation mark before what a spreadsheet would take for a formula.
    const words = this.#cell(target)
      .replace(/^'(?=[=+\-@])/, '')
      .replace(/\s+/gu, ' ')
      .trim();
    if (words.length > LONGEST - 4) this.fault(target, 'long');
    return words.slice(0, LONGEST - 4);
  }

  read<Value>(target: Target, reader: (cell: string) => Value | null, kind: CellFaultKind): Value | null {
    const cell = this.#cell(target);
    if (cell === '') return null;
    const value = reader(cell);
    if (value === null) this.fault(target, kind);
    return value;
  }

  end({ validUntil, today }: Defaults): string {
    const day = this.read('validUntil', dayIn, 'day') ?? validUntil;
    if (day <= latestEnd(today)) return day;
    this.fault('validUntil', 'late');
    return validUntil;
  }

  /** A delimiter too many moves every answer one column on. */
  width(expected: number): void {
    const extra = this.#row.cells.slice(expected).find(cell => cell.trim() !== '');
    if (extra === undefined) return;
    this.#faults.push({ line: this.#row.line, column: expected + 1, kind: 'wide', found: extra.slice(0, SHOWN) });
  }

  consents(sound: boolean): Readonly<Partial<Record<Channel, Answer>>> {
    const consents: Partial<Record<Channel, Answer>> = {};
    for (const target of this.#mapping) {
      const channels = channelsOf(target);
      if (channels.length === 0) continue;
      const answer = answerIn(this.#cell(target));
      if (answer === null) this.fault(target, 'answer');
      const kept = answer === null || (answer === 'yes' && !sound) ? 'unknown' : answer;
      for (const channel of channels) if (consents[channel] !== 'no') consents[channel] = kept;
    }
    return consents;
  }

  #cell(target: Target): string {
    return this.#row.cells[this.#mapping.indexOf(target)]?.trim() ?? '';
  }
}

/** What an import would store, in numbers. */
export interface Counts {
  readonly entries: number;
  readonly yes: number;
  readonly no: number;
  readonly unknown: number;
  /** Entries of which another has the same name in the same class: they stay unknown. */
  readonly namesakes: number;
}

export function countsOf(entries: readonly ConsentEntry[]): Counts {
  const answers = entries.flatMap(({ consents }) => Object.values(consents));
  const count = (wanted: Answer) => answers.filter(answer => answer === wanted).length;
  const namesakes = namesakesIn(entries).size;
  return { entries: entries.length, yes: count('yes'), no: count('no'), unknown: count('unknown'), namesakes };
}

/** Ids of the entries of which another has the same name in the same class: nobody can tell them apart. */
export function namesakesIn(entries: readonly ConsentEntry[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const entry of entries) times.set(personOf(entry), (times.get(personOf(entry)) ?? 0) + 1);
  return new Set(entries.filter(entry => (times.get(personOf(entry)) ?? 0) > 1).map(({ id }) => id));
}

/** Entries with the same words for kind, name and class are taken for the same person. */
export function personOf({ kind, label, group }: ConsentEntry): string {
  return `${kind}|${plainest(label)}|${plainest(group)}`;
}
