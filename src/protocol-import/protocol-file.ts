// Makes a protocol file of what a person confirmed of a given.
import type { OptionValue } from '../model/protocol';
import type { ArticleEntry, ProtocolFile, RuleEntry } from '../model/protocol-file';
import type { Contact } from '../model/school';
import type { Severity } from '../model/severity';
import { FILE_VERSION } from '../protocols/schema';
import { type DemandId, type Details, MEANINGS } from './demand';

/** A demand that a person confirmed. */
export interface Confirmed {
  readonly demand: DemandId;
  readonly severity: Severity;
  readonly details: Details;
}

export interface ConfirmedArticle {
  readonly id: string;
  readonly words: string;
  readonly meant: 'staff' | 'others' | 'scope';
  readonly confirmed: readonly Confirmed[];
  readonly reminds: boolean;
}

export interface ConfirmedDocument {
  readonly name: string;
  /** Day of issue, `YYYY-MM-DD`, or a year. */
  readonly issued: string;
  readonly articles: readonly ConfirmedArticle[];
  readonly contacts: readonly Contact[];
}

/** Lengths that a protocol file allows, in UTF-16 units. */
const LONGEST_TEXT = 600;
const LONGEST_NAME = 120;
const MOST_REMINDERS = 3;
const GRAVITY: readonly Severity[] = ['info', 'warning', 'error'];
// What may not stand in a file: control characters, characters that turn the writing direction, and those without width.
const HIDDEN =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** The protocol file: complete, and sound by our own schema. Texts stand in both languages as the school wrote them. */
export function protocolFileFrom(given: ConfirmedDocument): ProtocolFile {
  const articles = given.articles.filter(({ words }) => visible(words) !== '');
  const entries = articles.map(entryOf);
  const reminders = articles.filter(
    ({ meant, confirmed, reminds }) => reminds && meant === 'staff' && confirmed.length === 0,
  );
  const afterwards = articles.filter(({ confirmed }) => confirmed.some(({ demand }) => demand === 'already-online'));
  return {
    version: FILE_VERSION,
    id: slugOf(given.name),
    name: cut(visible(given.name), LONGEST_NAME) || 'Protocol',
    issued: given.issued,
    articles: entries,
    rules: rulesOf(articles),
    ...(reminders.length > 0 ? { reminders: reminders.slice(0, MOST_REMINDERS).map(({ id }) => idOf(id)) } : {}),
    ...(afterwards.length > 0 ? { alreadyOnline: afterwards.map(({ words }) => bothLanguages(words)) } : {}),
    ...(given.contacts.length > 0 ? { school: { contacts: given.contacts } } : {}),
  };
}

function entryOf({ id, words, meant, confirmed }: ConfirmedArticle): ArticleEntry {
  const entry = { id: idOf(id), text: bothLanguages(words) };
  if (meant === 'others') return { ...entry, how: 'other-audience' };
  if (meant === 'scope') return { ...entry, how: 'checked', scope: true };
  const onlyAction = confirmed.every(({ demand }) => MEANINGS[demand].action);
  const action = confirmed.map(({ demand }) => MEANINGS[demand].action).find(Boolean);
  if (onlyAction && action) return { ...entry, how: 'on-action', action };
  return { ...entry, how: confirmed.length > 0 ? 'checked' : 'shown' };
}

/** Each rule once: on all articles that ask for it, as grave as the gravest, with what each of them says of how. */
function rulesOf(articles: readonly ConfirmedArticle[]): Record<string, RuleEntry> {
  const rules: Record<string, { severity: Severity; articles: string[]; options: Record<string, OptionValue> }> = {};
  const withThirdParties = articles.some(({ confirmed }) => confirmed.some(({ demand }) => demand === 'third-parties'));
  for (const { id, meant, confirmed } of articles) {
    if (meant !== 'staff') continue;
    for (const { demand, severity, details } of confirmed) {
      for (const rule of MEANINGS[demand].rules) {
        const before = rules[rule];
        const options = optionsOf(demand, details, withThirdParties);
        rules[rule] = {
          severity: before && GRAVITY.indexOf(before.severity) > GRAVITY.indexOf(severity) ? before.severity : severity,
          articles: [...new Set([...(before?.articles ?? []), idOf(id)])],
          options: { ...options, ...before?.options, ...strictest(before?.options, options) },
        };
      }
    }
  }
  return Object.fromEntries(
    Object.entries(rules).map(([rule, { options, ...entry }]) => [
      rule,
      Object.keys(options).length > 0 ? { ...entry, options } : entry,
    ]),
  );
}

/** A ban stays a ban, and a year a year, whatever another article leaves open. */
function strictest(before: Record<string, OptionValue> | undefined, now: Record<string, OptionValue>) {
  const all = [before ?? {}, now];
  return {
    ...(all.some(each => each.consentLifts === false) ? { consentLifts: false } : {}),
    ...(all.some(each => each.validMonths === 12) ? { validMonths: 12 } : {}),
  };
}

function optionsOf(demand: DemandId, details: Details, withThirdParties: boolean): Record<string, OptionValue> {
  const { from, written, yearly, ban, press, mustName, alsoColleagues, anyNegative, channel } = details;
  const consent: Record<string, OptionValue> = {
    ...(typeof from === 'string' ? { consentFrom: from } : {}),
    ...(written ? { written: true } : {}),
  };
  switch (demand) {
    case 'images':
      return {
        ...consent,
        ...(ban ? { consentLifts: false } : {}),
        ...(yearly ? { validMonths: 12 } : {}),
        ...(press ? { pressPhotosExempt: true } : {}),
      };
    case 'adult-images':
      return consent;
    case 'recordings':
      return { ...consent, ...(yearly ? { validMonths: 12 } : {}) };
    case 'opinion':
      return withThirdParties ? { withThirdParties: true } : {};
    case 'affiliation':
      return mustName ? { mustName: true } : {};
    case 'discussion':
      return alsoColleagues ? { alsoColleagues: true } : {};
    case 'derailing':
      return anyNegative ? { anyNegativeMessage: true } : {};
    case 'channel':
      return typeof channel === 'string' && channel !== '' ? { channel } : {};
    default:
      return {};
  }
}

function bothLanguages(words: string): { nl: string; en: string } {
  const text = cut(visible(words).replaceAll('{', '(').replaceAll('}', ')'), LONGEST_TEXT);
  return { nl: text, en: text };
}

function visible(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(HIDDEN, '').trim();
}

function idOf(id: string): string {
  return cut(visible(id), LONGEST_NAME);
}

/** At most so long, ending at a word. */
function cut(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const short = words.slice(0, longest - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), longest / 2))}…`;
}

function slugOf(name: string): string {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]{1,30}/gu) ?? [];
  return words.slice(0, 4).join('-') || 'eigen-protocol';
}
