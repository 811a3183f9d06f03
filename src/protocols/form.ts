// The form of a protocol file, as valibot checks it; the published JSON Schema is made from the same.
import * as v from 'valibot';
import type { ProtocolFile } from '../model/protocol-file';
import type { Expectation } from './wording';

/** The version of the file form that this release reads. */
export const FILE_VERSION = 1;

const MAX_ITEMS = 400;
// Control characters but the line break, characters that turn the writing direction, and characters without width.
const VISIBLE =
  /^(?:\n|[^\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}])*$/u;

const say = (key: Expectation): Expectation => key;
/** Whether a value is an object that is no list. */
export const isBlock = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && !Array.isArray(input);
const block = (key: Expectation) => v.custom<Record<string, unknown>>(isBlock, say(key));

/** An object with exactly these members; the message carries the allowed names for a suggestion. */
function fields<const Entries extends v.ObjectEntries>(entries: Entries, key: Expectation = 'object') {
  const names = `names:${Object.keys(entries).join(',')}`;
  return v.pipe(block(key), v.strictObject(entries, names));
}

/** No longer than so many UTF-16 units, not blank, and without hidden characters. */
const words = (key: Expectation, longest: number) =>
  v.pipe(
    v.string(say(key)),
    v.regex(/\S/u, say(key)),
    v.maxLength(longest, say(key)),
    v.regex(VISIBLE, say('visible')),
  );
const name = words('name', 120);
const sentence = v.pipe(words('text', 600), v.regex(/^(?:[^{}]|\{(?:school|organisation)\})*$/u, say('placeholder')));
const draftText = words('draft', 5_000);
const matching = (key: Expectation, pattern: RegExp) =>
  v.pipe(v.string(say(key)), v.maxLength(120, say(key)), v.regex(pattern, say(key)));
const id = matching('id', /^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const domain = matching('domain', /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u);
const email = matching('email', /^[^\s@<>"]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u);
const time = matching('time', /^(?:[01]\d|2[0-3]):[0-5]\d$/u);
const isDay = (text: string) => new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;
const day = v.pipe(matching('date', /^\d{4}-\d{2}-\d{2}$/u), v.check(isDay, say('date')));
const issued = v.pipe(
  matching('issued', /^\d{4}(?:-\d{2}-\d{2})?$/u),
  v.check(text => text.length === 4 || isDay(text), say('issued')),
);
const moment = v.pipe(
  matching('moment', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u),
  v.check(text => !Number.isNaN(Date.parse(text)), say('moment')),
);
const list = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, say('list')), v.maxLength(MAX_ITEMS, say('list')));
const filledList = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(list(item), v.minLength(1, say('filled')));

/** A text in both languages. */
export const bilingual = fields({ nl: sentence, en: sentence }, 'bilingual');
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
/** The setting of a rule that is not switched off. */
export const ruleSetting = fields(
  {
    severity: v.exactOptional(v.picklist(['error', 'warning', 'info'], say('severity'))),
    articles: v.exactOptional(filledList(name)),
    options: v.exactOptional(v.pipe(block('object'), v.record(v.string(), option, say('object')))),
  },
  'rule',
);
/** A rule of a file. Which of both forms it is, is seen from the value, so that a fault is told of the form meant. */
export const rule = v.lazy(input => (input === 'off' ? v.literal('off') : ruleSetting));
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

const count = v.pipe(v.number(say('count')), v.integer(say('count')), v.minValue(0, say('count')));
const attachment = fields({
  kind: v.picklist(['image', 'video', 'audio'], say('media')),
  faces: v.exactOptional(count),
  childFaces: v.exactOptional(count),
  gps: v.exactOptional(v.boolean(say('flag'))),
  consent: v.picklist(['unknown', 'confirmed', 'refused', 'expired'], say('consent')),
});
const example = fields(
  {
    id: name,
    draft: fields({
      site: v.picklist(['facebook', 'x', 'instagram'], say('site')),
      kind: v.picklist(['post', 'reply', 'message'], say('kind')),
      account: v.picklist(['personal', 'school', 'unknown'], say('account')),
      text: draftText,
      replyTo: v.exactOptional(fields({ text: draftText, author: v.exactOptional(name) })),
      attachments: v.exactOptional(list(attachment)),
    }),
    at: v.exactOptional(moment),
    author: v.exactOptional(fields({ role: v.picklist(['teacher', 'support', 'leader'], say('role')) })),
    expect: list(name),
  },
  'example',
);

/** The form of a protocol file. A message is the key of what was expected, or `names:` and the members of a block. */
export const protocolFile: v.GenericSchema<Record<string, unknown>, ProtocolFile> = fields({
  $schema: v.exactOptional(words('schema', 300)),
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
  examples: v.exactOptional(list(example)),
});
