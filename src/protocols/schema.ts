// Is this protocol file sound? Checks the shape of a file and answers in words that a headmaster can read.
import * as v from 'valibot';
import type { OptionValue } from '../model/protocol';
import type { ProtocolFile } from '../model/protocol-file';
import type { Problem } from '../model/verdict';
import { FILE_VERSION, isBlock, protocolFile } from './form';
import { memberPath } from './json';
import { EXPECTED, type Expectation, missingValue, unknownName, wrongValue } from './wording';

export type { ArticleEntry, ProtocolExample, ProtocolFile, RuleEntry } from '../model/protocol-file';
export { FILE_VERSION } from './form';

/** What a protocol file must know of a rule to be checked; every rule of the registry is one. */
export interface RuleDescriptor {
  readonly id: string;
  readonly options: Readonly<Record<string, OptionValue>>;
  readonly optionTexts?: Readonly<Record<string, { readonly values?: Readonly<Record<string, unknown>> }>>;
}

/** Finds the protocol that another one extends. */
export type LookUp = (id: string) => ProtocolFile | undefined;

export type Parsed =
  | { readonly ok: true; readonly file: ProtocolFile }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_PROBLEMS = 50;

/** The shape of a protocol file, read from JSON: sound, or each fault with path, value and expectation. */
export function checkShape(value: unknown): Parsed {
  const newer = newerVersion(value);
  if (newer) return { ok: false, problems: [newer] };
  const result = v.safeParse(protocolFile, value, { abortPipeEarly: true });
  if (result.success) return { ok: true, file: result.output };
  return { ok: false, problems: result.issues.slice(0, MAX_PROBLEMS).map(problemOf) };
}

function newerVersion(value: unknown): Problem | null {
  const version = isBlock(value) ? (value as { readonly version?: unknown }).version : undefined;
  if (typeof version !== 'number' || version <= FILE_VERSION) return null;
  return {
    path: 'version',
    message: {
      nl: `Dit bestand is gemaakt voor een nieuwere versie (${version}). Verwacht: ${FILE_VERSION}. Werk Postwijzer bij.`,
      en: `This file was made for a newer version (${version}). Expected: ${FILE_VERSION}. Update Postwijzer.`,
    },
  };
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf(issue);
  if (!issue.message.startsWith('names:')) return wrongValue(path, issue.input, EXPECTED[issue.message as Expectation]);
  const names = issue.message.slice('names:'.length).split(',');
  const last = issue.path?.at(-1)?.key;
  if (issue.expected !== 'never') return missingValue(path, expectedOf(String(last)));
  return unknownName(path, { nl: 'eigenschap', en: 'property' }, String(last), names);
}

/** What a missing member should be; members are named after what they hold where the words exist. */
function expectedOf(member: string): (typeof EXPECTED)[Expectation] {
  if (member in EXPECTED) return EXPECTED[member as Expectation];
  if (member === 'nl' || member === 'en') return EXPECTED.text;
  if (member === 'from' || member === 'to') return EXPECTED.period;
  return member === 'long' || member === 'short' ? EXPECTED.bilingual : EXPECTED.name;
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) => memberPath(path, typeof key === 'number' ? key : String(key)),
    '',
  );
}
