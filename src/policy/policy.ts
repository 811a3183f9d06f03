// Reads what a school's browser management sets: every key is applied, absent, or refused with the reason in words.

import type { Bilingual } from '../model/text';
import type { Problem } from '../model/verdict';
import { type LookUp, type Parsed, presetById, presetIds } from '../protocols/index';
import { isRefusal, POLICY_KEYS, type PolicyKey, type PolicyValues } from './keys';

/** What became of one key. `kept`: the value was refused, and the last good one, or that of the package, holds. */
export interface PolicyLine {
  readonly key: string;
  readonly state: 'applied' | 'absent' | 'refused' | 'kept' | 'unknown';
  /** Whether the browser's management gave the value, or the package that was made for the school. */
  readonly from: 'management' | 'package';
  readonly problems: readonly Problem[];
}

export interface Policy {
  /** The values in force as they were given, by key: what a broken policy falls back on. */
  readonly accepted: Readonly<Record<string, unknown>>;
  readonly values: PolicyValues & {
    readonly ownProtocol?: unknown;
    readonly boardProtocol?: unknown;
  };
  /** Keys of the values that staff may change themselves. */
  readonly mayChange: readonly string[];
  readonly lines: readonly PolicyLine[];
}

/** Checks a protocol text; `lookUp` finds what it extends. */
export type CheckProtocol = (text: string, lookUp: LookUp) => Parsed;

type Raw = Readonly<Record<string, unknown>>;

const LONGEST_LINE = 500;
const MOST_LINES = 400;

/** Where the values of a policy come from. */
export interface Given {
  /** What the browser's management gives. */
  readonly managed: Raw;
  /** What stands in the package; the management goes before it, key by key. */
  readonly packaged?: Raw;
  /** The values accepted last time. */
  readonly before?: Raw;
}

/** The policy that these values make. Never throws. */
export function policyFrom({ managed, packaged = {}, before = {} }: Given, checkProtocol: CheckProtocol): Policy {
  const reader = new Reader(checkProtocol);
  const inside = besides(packaged, managed);
  const lines = Object.keys(POLICY_KEYS).map((key): PolicyLine => {
    const open = managed[key] === undefined;
    const line = reader.take(key, open ? inside[key] : managed[key], [before[key], packaged[key]]);
    return { ...line, from: open && inside[key] !== undefined ? 'package' : 'management' };
  });
  const unknown = Object.keys(managed)
    .filter(key => !Object.hasOwn(POLICY_KEYS, key))
    .map((key): PolicyLine => ({ key, state: 'unknown', from: 'management', problems: [] }));
  return { ...reader.result(), lines: [...lines, ...unknown] };
}

/** The package without the protocol inside it, when the management names another one that can be had. */
function besides(packaged: Raw, { protocol }: Raw): Raw {
  if (typeof protocol !== 'string' || !presetIds.includes(protocol)) return packaged;
  const { boardProtocolJson: _board, protocolJson: _own, ...rest } = packaged;
  return rest;
}

/** Collects what the keys set, in their order: a later key may rest on an earlier one. */
class Reader {
  readonly #checkProtocol: CheckProtocol;
  readonly #accepted: Record<string, unknown> = {};
  #values: Policy['values'] = {};
  #mayChange: readonly string[] = [];

  constructor(checkProtocol: CheckProtocol) {
    this.#checkProtocol = checkProtocol;
  }

  result(): Omit<Policy, 'lines'> {
    return { accepted: this.#accepted, values: this.#values, mayChange: this.#mayChange };
  }

  /** Takes a value, or the first of `others` that can be used in its place. */
  take(key: string, value: unknown, others: readonly unknown[]): Omit<PolicyLine, 'from'> {
    if (value === undefined) return { key, state: 'absent', problems: [] };
    const problems = this.#apply(key, value);
    if (problems.length === 0) return { key, state: 'applied', problems };
    const kept = others.some(other => other !== undefined && this.#apply(key, other).length === 0);
    return { key, state: kept ? 'kept' : 'refused', problems };
  }

  #apply(key: string, value: unknown): readonly Problem[] {
    const wrong = misfit(POLICY_KEYS[key], value);
    if (wrong) return [{ path: key, message: wrong }];
    const problems = this.#read(key, value);
    if (problems.length === 0) this.#accepted[key] = value;
    return problems;
  }

  #read(key: string, value: unknown): readonly Problem[] {
    if (key === 'boardProtocolJson' || key === 'protocolJson') return this.#readProtocol(key, String(value));
    if (key === 'staffMayChange') return this.#readMayChange(value as readonly string[]);
    const read = POLICY_KEYS[key]?.read(value as never) ?? {};
    if (isRefusal(read)) return [{ path: key, message: read }];
    const school = { ...this.#values.school, ...read.school };
    this.#values = { ...this.#values, ...read, ...(read.school ? { school } : {}) };
    return [];
  }

  #readProtocol(key: string, text: string): readonly Problem[] {
    const board = this.#values.boardProtocol as { id: string } | undefined;
    const lookUp: LookUp = id => (board?.id === id ? (board as ReturnType<LookUp>) : presetById(id));
    const parsed = this.#checkProtocol(text, lookUp);
    if (!parsed.ok)
      return parsed.problems.map(({ path, message }) => ({ path: path ? `${key}: ${path}` : key, message }));
    const own = { protocol: 'own', ownProtocol: parsed.file };
    this.#values = { ...this.#values, ...(key === 'boardProtocolJson' ? { boardProtocol: parsed.file } : {}), ...own };
    return [];
  }

  #readMayChange(keys: readonly string[]): readonly Problem[] {
    const unknown = keys.filter(key => !Object.hasOwn(POLICY_KEYS, key));
    if (unknown.length === 0) this.#mayChange = keys;
    return unknown.map(key => ({
      path: 'staffMayChange',
      message: { nl: `Deze sleutel bestaat niet: ${key}`, en: `There is no such key: ${key}` },
    }));
  }
}

/** Why a value is not of the kind that its key asks for, or null. */
function misfit(key: PolicyKey | undefined, value: unknown): Bilingual | null {
  if (!key) return { nl: 'Deze sleutel bestaat niet.', en: 'There is no such key.' };
  if (key.kind === 'flag') {
    return typeof value === 'boolean' ? null : { nl: 'Geef true of false.', en: 'Give true or false.' };
  }
  if (key.kind === 'lines') return areLines(value) ? null : LIST_ASKED;
  if (typeof value !== 'string') return { nl: 'Geef een tekst.', en: 'Give a text.' };
  if (key.kind === 'text' && value.length > LONGEST_LINE) return TOO_LONG;
  const choices = key === POLICY_KEYS.protocol ? presetIds : key.choices;
  if (!choices || choices.includes(value)) return null;
  return { nl: `Kies uit: ${choices.join(', ')}`, en: `Choose one of: ${choices.join(', ')}` };
}

const TOO_LONG: Bilingual = {
  nl: `Deze tekst is te lang (meer dan ${LONGEST_LINE} tekens).`,
  en: `This text is too long (over ${LONGEST_LINE} characters).`,
};
const LIST_ASKED: Bilingual = {
  nl: `Geef een lijst van teksten: ten hoogste ${MOST_LINES} regels van ${LONGEST_LINE} tekens.`,
  en: `Give a list of texts: at most ${MOST_LINES} lines of ${LONGEST_LINE} characters.`,
};

function areLines(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length <= MOST_LINES &&
    value.every(line => typeof line === 'string' && line.length <= LONGEST_LINE)
  );
}

/** Whether a stored value is a policy that was kept. */
export function isPolicy(value: unknown): value is Policy {
  if (!isObject(value) || !isObject(value.values) || !isObject(value.accepted)) return false;
  return areLines(value.mayChange) && Array.isArray(value.lines);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
