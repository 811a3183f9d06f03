// One labelled draft, as the case files and the options of the command line give it.
import type { Attachment, Draft } from '../model/draft';
import type { Author, School } from '../model/school';
import {
  type Fields,
  join,
  listAt,
  objectAt,
  oneOf,
  optionalText,
  optionalTexts,
  present,
  textAt,
  wrong,
} from './fields';

export interface Case {
  readonly id: string;
  /** `file:line`, for messages. */
  readonly place: string;
  /** Id of a preset; absent when `--protocol` gives one for all. */
  readonly protocol?: string;
  readonly school: Partial<School>;
  readonly author: Author;
  readonly draft: Draft;
  readonly expect: readonly string[];
  readonly allow: readonly string[];
  readonly spans: Readonly<Record<string, readonly string[]>>;
}

export const SITES = ['facebook', 'x', 'instagram'] as const;
export const KINDS = ['post', 'reply', 'message'] as const;
export const ACCOUNTS = ['personal', 'school', 'unknown'] as const;
export const ROLES = ['teacher', 'support', 'leader'] as const;
const MEDIA = ['image', 'video', 'audio'] as const;
const CONSENTS = ['unknown', 'confirmed', 'refused', 'expired'] as const;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** A case out of its JSON value. Throws a fault that names the field, what stands there and what was expected. */
export function caseOf(value: unknown, place: string): Case {
  const fields = objectAt(value, '');
  const protocol = optionalText(fields, 'protocol', '');
  return {
    id: textAt(fields, 'id', ''),
    place,
    ...(protocol === undefined ? {} : { protocol }),
    school: schoolOf(fields.school === undefined ? {} : objectAt(fields.school, 'school')),
    author: authorOf(fields.author === undefined ? {} : objectAt(fields.author, 'author')),
    draft: draftOf(objectAt(fields.draft, 'draft'), optionalText(fields, 'at', '')),
    expect: optionalTexts(fields, 'expect', '') ?? [],
    allow: optionalTexts(fields, 'allow', '') ?? [],
    spans: spansOf(fields),
  };
}

function draftOf(fields: Fields, momentOfCase: string | undefined): Draft {
  const at = optionalText(fields, 'at', 'draft') ?? momentOfCase ?? new Date().toISOString();
  if (!MOMENT.test(at) || Number.isNaN(Date.parse(at))) {
    throw wrong('at', at, 'een moment als "2026-10-14T20:15:00+02:00"', 'a moment such as "2026-10-14T20:15:00+02:00"');
  }
  const replyTo = present(fields.replyTo) ? objectAt(fields.replyTo, 'draft.replyTo') : undefined;
  const befriending = present(fields.befriending) ? objectAt(fields.befriending, 'draft.befriending') : undefined;
  const agreed = optionalTexts(fields, 'agreed', 'draft');
  return {
    site: oneOf(fields, 'site', 'draft', SITES),
    kind: oneOf(fields, 'kind', 'draft', KINDS),
    account: oneOf(fields, 'account', 'draft', ACCOUNTS),
    text: textAt(fields, 'text', 'draft').replaceAll('\r\n', '\n'),
    ...(replyTo ? { replyTo: { text: textAt(replyTo, 'text', 'draft.replyTo'), author: authorName(replyTo) } } : {}),
    ...(befriending
      ? {
          befriending: {
            name: textAt(befriending, 'name', 'draft.befriending'),
            about: optionalText(befriending, 'about', 'draft.befriending') ?? '',
          },
        }
      : {}),
    ...(agreed ? { agreed } : {}),
    attachments: listAt(fields.attachments, 'draft.attachments').map((one, index) =>
      attachmentOf(objectAt(one, `draft.attachments[${index}]`), `draft.attachments[${index}]`),
    ),
    at,
  };
}

function authorName(replyTo: Fields): string {
  return optionalText(replyTo, 'author', 'draft.replyTo') ?? '';
}

function attachmentOf(fields: Fields, path: string): Attachment {
  const count = (key: string) => {
    const value = fields[key];
    if (!present(value)) return {};
    if (Number.isInteger(value) && Number(value) >= 0) return { [key]: Number(value) };
    throw wrong(join(path, key), value, 'een heel getal van 0 of meer', 'a whole number of 0 or more');
  };
  if (present(fields.gps) && typeof fields.gps !== 'boolean') {
    throw wrong(join(path, 'gps'), fields.gps, 'true of false', 'true or false');
  }
  const credit = optionalText(fields, 'credit', path);
  return {
    kind: oneOf(fields, 'kind', path, MEDIA),
    ...count('faces'),
    ...count('childFaces'),
    ...(typeof fields.gps === 'boolean' ? { gps: fields.gps } : {}),
    ...(credit === undefined ? {} : { credit }),
    consent: present(fields.consent) ? oneOf(fields, 'consent', path, CONSENTS) : 'unknown',
  };
}

function authorOf(fields: Fields): Author {
  const name = optionalText(fields, 'name', 'author');
  const role = present(fields.role) ? oneOf(fields, 'role', 'author', ROLES) : 'teacher';
  return { role, ...(name === undefined ? {} : { name }) };
}

function schoolOf(fields: Fields): Partial<School> {
  const text = (key: 'name' | 'organisation' | 'town') => {
    const value = optionalText(fields, key, 'school');
    return value === undefined ? {} : { [key]: value };
  };
  const texts = (key: 'aliases' | 'emailDomains' | 'accounts' | 'ownDetails') => {
    const value = optionalTexts(fields, key, 'school');
    return value === undefined ? {} : { [key]: value };
  };
  const objects = (key: string) =>
    listAt(fields[key], `school.${key}`).map((one, i) => [one, `school.${key}[${i}]`] as const);
  return {
    ...text('name'),
    ...text('organisation'),
    ...text('town'),
    ...texts('aliases'),
    ...texts('emailDomains'),
    ...texts('accounts'),
    ...texts('ownDetails'),
    ...(present(fields.hours)
      ? { hours: objects('hours').map(([one, path]) => hoursOf(objectAt(one, path), path)) }
      : {}),
    ...(present(fields.holidays)
      ? { holidays: objects('holidays').map(([one, path]) => periodOf(objectAt(one, path), path)) }
      : {}),
  };
}

function hoursOf(fields: Fields, path: string): School['hours'][number] {
  const { day } = fields;
  if (!Number.isInteger(day) || Number(day) < 1 || Number(day) > 7) {
    throw wrong(join(path, 'day'), day, 'een dag van 1 tot 7', 'a day from 1 to 7');
  }
  return { day: Number(day), ...periodOf(fields, path) };
}

function periodOf(fields: Fields, path: string): { from: string; to: string } {
  return { from: textAt(fields, 'from', path), to: textAt(fields, 'to', path) };
}

function spansOf(fields: Fields): Case['spans'] {
  const spans = present(fields.spans) ? objectAt(fields.spans, 'spans') : {};
  return Object.fromEntries(Object.keys(spans).map(rule => [rule, optionalTexts(spans, rule, 'spans') ?? []]));
}
