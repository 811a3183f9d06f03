// Is this protocol file sound? Checks the shape of a file and answers in words that a headmaster can read.
import * as v from 'valibot';
import type { Severity } from '../model/finding';
import type { Article, ArticleKind, Disclaimers, OptionValue, Protocol, RuleOptions } from '../model/protocol';
import type { School } from '../model/school';
import type { Bilingual } from '../model/text';
import type { Problem } from '../model/verdict';
import { memberPath } from './json';
import { EXPECTED, type Expectation, missingValue, unknownName, wrongValue } from './wording';

/** The version of the file form that this release reads. */
export const FILE_VERSION = 1;

export interface ArticleEntry {
  readonly id: string;
  readonly text: Bilingual;
  readonly how: ArticleKind;
  /** What an `on-action` article does in the product. */
  readonly action?: Exclude<Article['action'], undefined>;
  /** Says for whom or what the protocol holds: it rests under every rule and is cited by none. */
  readonly scope?: boolean;
}

/** A rule in a file; a file that extends another may leave out what it does not change. */
export interface RuleEntry {
  readonly severity?: Severity;
  readonly articles?: readonly string[];
  readonly options?: RuleOptions;
}

export interface ProtocolFile extends Partial<Pick<Protocol, 'reminders' | 'alreadyOnline' | 'questions' | 'guard'>> {
  readonly version: typeof FILE_VERSION;
  readonly id: string;
  readonly name: string;
  /** Day of issue, `YYYY-MM-DD`, or a year. */
  readonly issued: string;
  /** Id of the protocol that this one builds on. */
  readonly extends?: string;
  readonly articles?: readonly ArticleEntry[];
  readonly rules?: Readonly<Record<string, RuleEntry | 'off'>>;
  readonly disclaimers?: Partial<Disclaimers>;
  readonly school?: Partial<School>;
}

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

const MAX_ITEMS = 400;
const MAX_PROBLEMS = 50;
// Control characters but the line break, characters that turn the writing direction, and characters without width.
const HIDDEN =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/u;

const say = (key: Expectation): Expectation => key;
const isBlock = (input: unknown): boolean => typeof input === 'object' && input !== null && !Array.isArray(input);
const block = (key: Expectation) => v.custom<Record<string, unknown>>(isBlock, say(key));

/** An object with exactly these members; the message carries the allowed names for a suggestion. */
function fields<const Entries extends v.ObjectEntries>(entries: Entries, key: Expectation = 'object') {
  const names = `names:${Object.keys(entries).join(',')}`;
  return v.pipe(block(key), v.strictObject(entries, names));
}

const words = (key: Expectation, longest: number) =>
  v.pipe(
    v.string(say(key)),
    v.check(text => text.trim() !== '' && text.length <= longest, say(key)),
    v.check(text => !HIDDEN.test(text.replaceAll('\n', '')), say('visible')),
  );
const name = words('name', 120);
const sentence = v.pipe(
  words('text', 600),
  v.check(text => !/[{}]/.test(text.replaceAll(/\{(?:school|organisation)\}/g, '')), say('placeholder')),
);
const matching = (key: Expectation, pattern: RegExp) =>
  v.pipe(
    v.string(say(key)),
    v.check(text => text.length <= 120 && pattern.test(text), say(key)),
  );
const id = matching('id', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const domain = matching('domain', /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i);
const email = matching('email', /^[^\s@<>"]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i);
const time = matching('time', /^(?:[01]\d|2[0-3]):[0-5]\d$/);
const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
const day = v.pipe(v.string(say('date')), v.check(isDay, say('date')));
const issued = v.pipe(
  v.string(say('issued')),
  v.check(text => /^\d{4}$/.test(text) || isDay(text), say('issued')),
);
const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, say('list')), v.maxLength(MAX_ITEMS, say('list')));
const filledList = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(list(item), v.minLength(1, say('filled')));

const bilingual = fields({ nl: sentence, en: sentence }, 'bilingual');
const statement = v.exactOptional(fields({ long: bilingual, short: bilingual }, 'statement'));
const article = fields(
  {
    id: name,
    text: bilingual,
    how: v.picklist(['checked', 'on-action', 'shown', 'other-audience'], say('how')),
    action: v.exactOptional(v.picklist(['ask', 'report', 'befriend', 'already-online'], say('action'))),
    scope: v.exactOptional(v.boolean(say('flag'))),
  },
  'article',
);
const option = v.union([v.boolean(), v.number(), name, list(name)], say('option'));
const ruleSetting = fields(
  {
    severity: v.exactOptional(v.picklist(['error', 'warning', 'info'], say('severity'))),
    articles: v.exactOptional(filledList(name)),
    options: v.exactOptional(v.pipe(block('object'), v.record(v.string(), option, say('object')))),
  },
  'rule',
);
const rule = v.lazy(input => (input === 'off' ? v.literal('off') : ruleSetting));
const inOrder = ({ from, to }: { readonly from: string; readonly to: string }) => from <= to;
const school = fields({
  name: v.exactOptional(name),
  aliases: v.exactOptional(list(name)),
  organisation: v.exactOptional(name),
  town: v.exactOptional(name),
  emailDomains: v.exactOptional(list(domain)),
  accounts: v.exactOptional(list(name)),
  hours: v.exactOptional(
    list(
      v.pipe(
        fields({
          day: v.pipe(
            v.number(say('day')),
            v.integer(say('day')),
            v.minValue(1, say('day')),
            v.maxValue(7, say('day')),
          ),
          from: time,
          to: time,
        }),
        v.check(period => inOrder(period), say('period')),
      ),
    ),
  ),
  holidays: v.exactOptional(
    list(
      v.pipe(
        fields({ name: v.exactOptional(name), from: day, to: day }),
        v.check(period => inOrder(period), say('period')),
      ),
    ),
  ),
  contacts: v.exactOptional(
    list(
      fields({
        role: name,
        name: v.exactOptional(name),
        email: v.exactOptional(email),
        phone: v.exactOptional(name),
      }),
    ),
  ),
  ownDetails: v.exactOptional(list(name)),
});

const protocolFile: v.GenericSchema<Record<string, unknown>, ProtocolFile> = fields({
  version: v.literal(FILE_VERSION, say('version')),
  id,
  name,
  issued,
  extends: v.exactOptional(id),
  articles: v.exactOptional(list(article)),
  rules: v.exactOptional(
    v.pipe(
      block('rules'),
      v.check(rules => Object.keys(rules).length <= MAX_ITEMS, say('rules')),
      v.record(v.string(), rule, say('rules')),
    ),
  ),
  disclaimers: v.exactOptional(
    fields({
      ownOpinion: statement,
      apartFromSchool: statement,
      thirdParties: statement,
      affiliation: statement,
      capacity: statement,
    }),
  ),
  reminders: v.exactOptional(list(name)),
  alreadyOnline: v.exactOptional(list(bilingual)),
  questions: v.exactOptional(list(bilingual)),
  guard: v.exactOptional(v.picklist(['error', 'warning', 'info', 'never'], say('guard'))),
  school: v.exactOptional(school),
});

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
