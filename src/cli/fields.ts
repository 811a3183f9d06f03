// Reads the members of a JSON object; what does not fit becomes a fault that names path, value and expectation.
import { fault } from './fault';

export type Fields = Readonly<Record<string, unknown>>;

/** A member that must be one of these words. */
export function oneOf<const Word extends string>(
  fields: Fields,
  key: string,
  path: string,
  words: readonly Word[],
): Word {
  const found = words.find(word => word === fields[key]);
  const list = words.map(word => `"${word}"`).join(', ');
  if (found === undefined) throw wrong(join(path, key), fields[key], `een van ${list}`, `one of ${list}`);
  return found;
}

/** A value that must be an object. */
export function objectAt(value: unknown, path: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw wrong(path || 'de regel', value, 'een blok tussen { en }', 'a block between { and }');
}

/** A value that must be a list; absent is empty. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  if (!present(value)) return [];
  if (Array.isArray(value)) return value;
  throw wrong(path, value, 'een lijst tussen [ en ]', 'a list between [ and ]');
}

/** A member that must be a text. */
export function textAt(fields: Fields, key: string, path: string): string {
  const value = fields[key];
  if (typeof value === 'string') return value;
  throw wrong(join(path, key), value, 'een tekst tussen aanhalingstekens', 'a text in quotes');
}

/** A member that may be absent and is a text otherwise. */
export function optionalText(fields: Fields, key: string, path: string): string | undefined {
  return present(fields[key]) ? textAt(fields, key, path) : undefined;
}

/** A member that may be absent and is a list of texts otherwise. */
export function optionalTexts(fields: Fields, key: string, path: string): string[] | undefined {
  if (!present(fields[key])) return undefined;
  return listAt(fields[key], join(path, key)).map((one, index) =>
    textAt({ [`${key}[${index}]`]: one }, `${key}[${index}]`, path),
  );
}

/** Whether a value is there; null counts as absent. */
export function present(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The path of a member. */
export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** A fault: what stands at a path and what was expected. */
export function wrong(path: string, value: unknown, nl: string, en: string): Error {
  const shown = value === undefined ? null : JSON.stringify(value).slice(0, 60);
  return fault(
    `${path}: ${shown ? `hier staat ${shown}` : 'dit ontbreekt'}. Verwacht: ${nl}.`,
    `${path}: ${shown ? `this says ${shown}` : 'this is missing'}. Expected: ${en}.`,
  );
}
