// Finds whom a document names to turn to: role, name, e-mail address and telephone number.

import { foldOf } from '../language/text';
import type { Contact } from '../model/school';

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const PHONE = /(?<![\d@.])(?:\+\d{2}|0)[\d\s()-]{7,14}\d(?![\d@])/u;
/** So far around an address its name and role are looked for, in UTF-16 units. */
const REACH = 140;
const TITLE = String.raw`(?:(?:mevrouw|mevr\.|mw\.|meneer|de heer|dhr\.|drs\.|dr\.|ir\.|mr\.|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|juf|meester)\s+)`;
const NAME = new RegExp(
  String.raw`${TITLE}?(?<name>(?:\p{Lu}\.\s?){0,3}\p{Lu}\p{L}+(?:[- ](?:van|de|den|der|ter|te|ten|la|le|el)){0,3}(?:[- ]\p{Lu}\p{L}+){1,2}|(?:\p{Lu}\.\s?){1,3}(?:(?:van|de|den|der|ter)\s){0,2}\p{Lu}\p{L}+)`,
  'gu',
);
/** A sentence may begin with these before a name. */
const REQUEST =
  /^(?:Vraag|Vragen|Mail|Bel|Stuur|Meld|Contact|Ask|Call|Tell|Email|Head|Principal|\p{Lu}?\p{L}*(?:directeur|leider|coördinator))\s/u;
const ROLES: readonly (readonly [string, RegExp])[] = (
  [
    'functionaris gegevensbescherming',
    'bestuurssecretaris',
    'adjunct-directeur',
    'locatiedirecteur',
    'locatieleider',
    'afdelingsleider',
    'teamleider',
    'directeur',
    'schoolleider',
    'leidinggevende',
    'schoolleiding',
    'directie',
    'rector',
    'vertrouwenspersoon',
    'ict-coördinator',
    'bestuur',
    'data protection officer',
    'deputy headteacher',
    'deputy head',
    'vice principal',
    'headteacher',
    'head teacher',
    'principal',
    'line manager',
    'school office',
    'ict lead',
    'head',
    'manager',
  ] as const
).map(role => [role, new RegExp(String.raw`(?<![\p{L}-])${foldOf(role)}(?![\p{L}-])`, 'u')]);

/** A role that names its part of the school: "clusterdirecteur". */
const LONGER = /(?<![\p{L}-])\p{L}{3,20}(?:directeur|leider|coordinator|secretaris)(?![\p{L}-])/u;

/** A contact, and where the document names it, in UTF-16 offsets of the text. */
export interface FoundContact extends Contact {
  readonly start: number;
  readonly end: number;
}

/** Whom a text names with an address; without one, the role that `asking` (the sentence on doubt) turns to. */
export function contactsIn(text: string, asking: Span | null): FoundContact[] {
  const found = [...text.matchAll(EMAIL)].flatMap(match => contactAt(text, match, asking) ?? []);
  if (found.length > 0) return withoutTwins(found);
  const role = asking && roleIn(text.slice(asking.start, asking.end));
  return asking && role ? [{ role, start: asking.start, end: asking.end }] : [];
}

type Span = { readonly start: number; readonly end: number };

/** The person behind an address; null when nothing says what that person is, and it is not where doubts go. */
function contactAt(text: string, match: RegExpExecArray, asking: Span | null): FoundContact | null {
  const [address] = match;
  const start = match.index;
  const end = start + address.length;
  const before = text.slice(Math.max(lineStart(text, start), start - REACH), start);
  const after = text.slice(end, end + REACH).split('\n')[0] ?? '';
  const asked = asking !== null && start >= asking.start && start < asking.end;
  const role = roleIn(before) ?? roleIn(after) ?? (asked ? 'contact' : null);
  if (role === null) return null;
  const name = [...before.matchAll(NAME)].at(-1)?.groups?.name?.replace(REQUEST, '').trim();
  const phone = PHONE.exec(`${before} ${after}`)?.[0]?.trim();
  return {
    role,
    ...(name ? { name } : {}),
    email: address.replace(/[.,;]$/u, ''),
    ...(phone ? { phone } : {}),
    start,
    end,
  };
}

function withoutTwins(found: readonly FoundContact[]): FoundContact[] {
  const roles = new Set<string>();
  const emails = new Set<string>();
  return found.filter(({ role, email = '' }) => {
    if (roles.has(role) || emails.has(email)) return false;
    roles.add(role);
    emails.add(email);
    return true;
  });
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at) + 1;
}

function roleIn(words: string): string | null {
  const folded = foldOf(words);
  const longer = LONGER.exec(folded)?.[0];
  if (longer) return longer;
  return ROLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
