// Reads JSON strictly and tells in plain words, with line and column, where a file is broken.
import type { Bilingual } from '../model/text';
import type { Problem } from '../model/verdict';

/** Longest protocol file, in UTF-16 units; the largest preset is about 40,000. */
export const MAX_FILE_LENGTH = 1_000_000;
const MAX_DEPTH = 20;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WHITE = /[ \t\r\n]*/y;
const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** The value of a JSON text, and the line (from 1) on which the value of each path begins. */
export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly lines: ReadonlyMap<string, number> }
  | { readonly ok: false; readonly problem: Problem };

interface Cursor {
  readonly text: string;
  readonly lines: Map<string, number>;
  at: number;
  line: number;
  lineStart: number;
  problem?: Problem;
}

/**
 * The value of a JSON text (RFC 8259). Refused with a reason: another encoding or kind of file, a text over
 * `MAX_FILE_LENGTH`, nesting over 20 levels, a key twice in one object, keys that could reach into an object's prototype.
 * A byte order mark is passed over. `firstLine`: number of the text's first line, for texts out of a larger file. Linear.
 */
export function readJson(given: string, firstLine = 1): JsonText {
  const text = given.startsWith('\uFEFF') ? given.slice(1) : given;
  const message = kindFault(text);
  if (message) return { ok: false, problem: { path: '', message } };
  const cursor: Cursor = { text, lines: new Map(), at: 0, line: firstLine, lineStart: 0 };
  try {
    const value = valueAt(cursor, '', 0);
    skipWhite(cursor);
    if (cursor.at < text.length) refuse(cursor, '', UNEXPECTED);
    return { ok: true, value, lines: cursor.lines };
  } catch (error) {
    if (!cursor.problem) throw error;
    return { ok: false, problem: cursor.problem };
  }
}

/** The path of a member: `rules.person-name`, `articles[2]`. */
export function memberPath(path: string, key: string | number): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** The problem with the line of the file on which its value begins. */
export function withLine(problem: Problem, lines: ReadonlyMap<string, number>): Problem {
  const line = lines.get(problem.path) ?? lines.get(problem.path.replace(/(?:\.[^.[\]]+|\[\d+\])$/, ''));
  if (line === undefined) return problem;
  const { nl, en } = problem.message;
  return { path: problem.path, message: { nl: `Regel ${line}: ${nl}`, en: `Line ${line}: ${en}` } };
}

function kindFault(text: string): Bilingual | null {
  if (text.length > MAX_FILE_LENGTH) {
    return {
      nl: `Het bestand is te groot: ${text.length} tekens. Verwacht: hoogstens ${MAX_FILE_LENGTH}.`,
      en: `The file is too large: ${text.length} characters. Expected: at most ${MAX_FILE_LENGTH}.`,
    };
  }
  if (/^\s*$/.test(text.slice(0, 1_000)) && text.trim() === '') {
    return { nl: 'Er staat niets in. Verwacht: JSON.', en: 'There is nothing in it. Expected: JSON.' };
  }
  const start = text.slice(0, 200).trimStart();
  if (start.slice(0, 40).includes('\0') || start.startsWith('\uFFFD\uFFFD')) {
    return {
      nl: 'Het bestand is geen leesbare tekst, of tekst in UTF-16. Verwacht: JSON in UTF-8.',
      en: 'The file is not readable text, or it is text in UTF-16. Expected: JSON in UTF-8.',
    };
  }
  if (start.startsWith('<')) {
    return {
      nl: 'Dit is een webpagina (HTML) en geen protocolbestand. Verwacht: JSON dat begint met {.',
      en: 'This is a web page (HTML), not a protocol file. Expected: JSON that begins with {.',
    };
  }
  return null;
}

const UNEXPECTED = { nl: 'Hier klopt iets niet', en: 'Something is wrong here' };
const ENDED = {
  nl: 'Het bestand houdt te vroeg op: er ontbreekt een } ] of "',
  en: 'The file ends too early: a } ] or " is missing',
};

function refuse(cursor: Cursor, path: string, reason: Bilingual): never {
  const ended = cursor.at >= cursor.text.length;
  const { nl, en } = ended ? ENDED : reason;
  const found = ended ? '' : ` "${printable(cursor.text.charAt(cursor.at))}"`;
  const column = cursor.at - cursor.lineStart + 1;
  cursor.problem = {
    path,
    message: {
      nl: `${nl}${found && `: ${found.trim()}`} (regel ${cursor.line}, teken ${column}). Verwacht: geldige JSON.`,
      en: `${en}${found && `: ${found.trim()}`} (line ${cursor.line}, column ${column}). Expected: valid JSON.`,
    },
  };
  throw new Error(cursor.problem.message.en);
}

function printable(character: string): string {
  return character < ' ' ? `U+${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}` : character;
}

function skipWhite(cursor: Cursor): void {
  WHITE.lastIndex = cursor.at;
  WHITE.test(cursor.text);
  const end = WHITE.lastIndex;
  for (let at = cursor.text.indexOf('\n', cursor.at); at !== -1 && at < end; at = cursor.text.indexOf('\n', at + 1)) {
    cursor.line += 1;
    cursor.lineStart = at + 1;
  }
  cursor.at = end;
}

function valueAt(cursor: Cursor, path: string, depth: number): unknown {
  skipWhite(cursor);
  if (depth > MAX_DEPTH) refuse(cursor, path, { nl: 'Te diep genest', en: 'Nested too deeply' });
  cursor.lines.set(path, cursor.line);
  const character = cursor.text.charAt(cursor.at);
  if (character === '{') return objectAt(cursor, path, depth);
  if (character === '[') return listAt(cursor, path, depth);
  if (character === '"') return stringAt(cursor, path);
  for (const [word, value] of LITERALS) {
    if (!cursor.text.startsWith(word, cursor.at)) continue;
    cursor.at += word.length;
    return value;
  }
  NUMBER.lastIndex = cursor.at;
  const number = NUMBER.exec(cursor.text);
  if (!number) return refuse(cursor, path, UNEXPECTED);
  cursor.at = NUMBER.lastIndex;
  return Number(number[0]);
}

function objectAt(cursor: Cursor, path: string, depth: number): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  if (opensEmpty(cursor, '}')) return members;
  do {
    skipWhite(cursor);
    const keyStart = cursor.at;
    if (cursor.text.charAt(keyStart) !== '"') refuse(cursor, path, UNEXPECTED);
    const key = stringAt(cursor, path);
    if (FORBIDDEN_KEYS.has(key) || Object.hasOwn(members, key)) {
      cursor.at = keyStart;
      const reason = Object.hasOwn(members, key)
        ? { nl: `De naam "${key}" staat er twee keer`, en: `The name "${key}" is there twice` }
        : { nl: `De naam "${key}" mag niet`, en: `The name "${key}" is not allowed` };
      refuse(cursor, memberPath(path, key), reason);
    }
    skipWhite(cursor);
    take(cursor, path, ':');
    members[key] = valueAt(cursor, memberPath(path, key), depth + 1);
  } while (continues(cursor, path, '}'));
  return members;
}

function listAt(cursor: Cursor, path: string, depth: number): unknown[] {
  const members: unknown[] = [];
  if (opensEmpty(cursor, ']')) return members;
  do members.push(valueAt(cursor, memberPath(path, members.length), depth + 1));
  while (continues(cursor, path, ']'));
  return members;
}

function opensEmpty(cursor: Cursor, close: string): boolean {
  cursor.at += 1;
  skipWhite(cursor);
  if (cursor.text.charAt(cursor.at) !== close) return false;
  cursor.at += 1;
  return true;
}

function continues(cursor: Cursor, path: string, close: string): boolean {
  skipWhite(cursor);
  if (cursor.text.charAt(cursor.at) !== close) {
    take(cursor, path, ',');
    return true;
  }
  cursor.at += 1;
  return false;
}

function take(cursor: Cursor, path: string, character: string): void {
  if (cursor.text.charAt(cursor.at) !== character) refuse(cursor, path, UNEXPECTED);
  cursor.at += 1;
}

function stringAt(cursor: Cursor, path: string): string {
  const { text, at: start } = cursor;
  let end = start + 1;
  while (end < text.length && text.charAt(end) !== '"') {
    if (text.charAt(end) < ' ') break;
    end += text.charAt(end) === '\\' ? 2 : 1;
  }
  cursor.at = Math.min(end, text.length);
  if (text.charAt(end) !== '"')
    refuse(cursor, path, { nl: 'Een tekst is niet afgesloten', en: 'A text is not closed' });
  try {
    const value: unknown = JSON.parse(text.slice(start, end + 1));
    cursor.at = end + 1;
    return String(value);
  } catch {
    cursor.at = start;
    return refuse(cursor, path, { nl: 'Een tekst met een onbekend \\-teken', en: 'A text with an unknown \\ sign' });
  }
}
