// Makes entries of the rows of a list. What cannot be read is named by line and column, and never counts as a yes.
import { type CellFault, type Cells, checkWidth, consentsIn, faultAt, labelIn, shortIn, valueIn } from './cells';
import type { Mapping } from './columns';
import { plainest } from './label';
import type { Answer, ConsentEntry, Kind } from './register';
import { latestEnd } from './school-year';
import type { Table } from './table';
import { dayIn, giverIn, kindIn } from './words';

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

/** The entries of a table. `newId` gives an id that was not given before. */
export function importedFrom(table: Table, mapping: Mapping, defaults: Defaults, newId: () => string): Imported {
  const faults: CellFault[] = [];
  const entries = table.rows.flatMap(row => entryOf({ row, mapping, faults }, defaults, newId) ?? []);
  return { entries, faults };
}

function entryOf(cells: Cells, defaults: Defaults, newId: () => string): ConsentEntry | null {
  const before = cells.faults.length;
  const label = labelIn(cells);
  if (label === '') {
    faultAt(cells, 'label', 'nameless');
    return null;
  }
  const kind = valueIn(cells, 'kind', kindIn, 'kind') ?? defaults.kind;
  const facts = {
    id: newId(),
    kind,
    label,
    group: shortIn(cells, 'group'),
    givenBy:
      valueIn(cells, 'givenBy', giverIn, 'giver') ?? (kind === 'staff' ? ('self' as const) : ('parent' as const)),
    givenOn: valueIn(cells, 'givenOn', dayIn, 'day') ?? '',
    validUntil: endOf(cells, defaults),
    source: shortIn(cells, 'source') || defaults.source,
    withdrawnOn: '',
  };
  checkWidth(cells);
  return { ...facts, consents: consentsIn(cells, cells.faults.length === before) };
}

function endOf(cells: Cells, { validUntil, today }: Defaults): string {
  const day = valueIn(cells, 'validUntil', dayIn, 'day') ?? validUntil;
  if (day <= latestEnd(today)) return day;
  faultAt(cells, 'validUntil', 'late');
  return validUntil;
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
