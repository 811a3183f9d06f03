// Makes a file that others can use of one that is being edited: a language that is missing is filled by the other.
import type { ProtocolFile } from '../model/protocol-file';
import type { Bilingual } from '../model/text';
import { checkShape } from '../protocols/schema';

/** Where the published JSON Schema of the file is expected: beside the protocol. */
export const SCHEMA_NAME = './protocol.schema.json';

/** A protocol that holds nothing yet. */
export const EMPTY: ProtocolFile = { version: 1, id: '', name: '', issued: '', articles: [], rules: {} };

/** The file as it is checked, tried out and saved. Lists keep their length, so that paths of faults stay right. */
export function finished(file: ProtocolFile): ProtocolFile {
  const { $schema: _address, ...others } = file;
  return { $schema: SCHEMA_NAME, ...(tidy(others) as Omit<ProtocolFile, '$schema'>) };
}

/** The text of a protocol file; its members stand in the order of the form, so that two files are easy to compare. */
export function wordsOf(file: ProtocolFile): string {
  const whole = finished(file);
  const shape = checkShape(whole);
  return `${JSON.stringify(shape.ok ? shape.file : whole, null, 2)}\n`;
}

/** A code made of a name: `obs De Vlinder` gives `obs-de-vlinder`; at most 60 letters. */
export function codeOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  if (isBilingual(value)) return inBoth(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, tidy(member)]));
}

function isBilingual(value: object): value is Bilingual {
  const { nl, en } = value as Partial<Bilingual>;
  return typeof nl === 'string' && typeof en === 'string';
}

function inBoth({ nl, en }: Bilingual): Bilingual {
  return { nl: nl.trim() === '' ? en : nl, en: en.trim() === '' ? nl : en };
}
