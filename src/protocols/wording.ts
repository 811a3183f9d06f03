// Words for faults in a protocol file: what stands there and what was expected, for people who are no programmers.
import type { Bilingual } from '../model/text';
import type { Problem } from '../model/verdict';

/** What each kind of value should be, by the key that the schema names. */
export const EXPECTED = {
  version: { nl: 'het getal 1', en: 'the number 1' },
  id: {
    nl: 'een korte code van kleine letters, cijfers en streepjes, zoals "mijn-school"',
    en: 'a short code of small letters, digits and hyphens, such as "my-school"',
  },
  name: { nl: 'een naam van 1 tot 120 tekens', en: 'a name of 1 to 120 characters' },
  text: { nl: 'een tekst van 1 tot 600 tekens', en: 'a text of 1 to 600 characters' },
  visible: {
    nl: 'een tekst zonder onzichtbare tekens en stuurtekens',
    en: 'a text without invisible or control characters',
  },
  placeholder: {
    nl: 'een tekst waarin alleen {school} en {organisation} tussen accolades staan',
    en: 'a text with only {school} and {organisation} between braces',
  },
  bilingual: {
    nl: 'een tekst in twee talen: {"nl": "…", "en": "…"}',
    en: 'a text in both languages: {"nl": "…", "en": "…"}',
  },
  issued: {
    nl: 'een datum als "2026-09-01", of een jaar als "2026"',
    en: 'a date such as "2026-09-01", or a year such as "2026"',
  },
  date: { nl: 'een datum als "2026-09-01"', en: 'a date such as "2026-09-01"' },
  time: { nl: 'een tijd als "08:30"', en: 'a time such as "08:30"' },
  day: { nl: 'een dag van 1 (maandag) tot 7 (zondag)', en: 'a day from 1 (Monday) to 7 (Sunday)' },
  domain: { nl: 'een domein als "school.example"', en: 'a domain such as "school.example"' },
  email: { nl: 'een e-mailadres', en: 'an e-mail address' },
  period: { nl: 'een begin dat voor het einde ligt', en: 'a start that lies before the end' },
  article: {
    nl: 'een artikel: {"id": "…", "text": {"nl": "…", "en": "…"}, "how": "…"}',
    en: 'an article: {"id": "…", "text": {"nl": "…", "en": "…"}, "how": "…"}',
  },
  how: {
    nl: '"checked", "on-action", "shown" of "other-audience"',
    en: '"checked", "on-action", "shown" or "other-audience"',
  },
  action: {
    nl: '"ask", "report", "befriend" of "already-online"',
    en: '"ask", "report", "befriend" or "already-online"',
  },
  rule: {
    nl: '"off", of een instelling: {"severity": "…", "articles": ["…"]}',
    en: '"off", or a setting: {"severity": "…", "articles": ["…"]}',
  },
  rules: { nl: 'een blok met hoogstens 400 regels', en: 'a block with at most 400 rules' },
  guard: { nl: '"error", "warning", "info" of "never"', en: '"error", "warning", "info" or "never"' },
  severity: { nl: '"error", "warning" of "info"', en: '"error", "warning" or "info"' },
  option: { nl: 'ja of nee (true, false), een getal of een tekst', en: 'true or false, a number or a text' },
  flag: { nl: 'true of false', en: 'true or false' },
  object: { nl: 'een blok tussen { en }', en: 'a block between { and }' },
  list: { nl: 'een lijst tussen [ en ] van hoogstens 400 stuks', en: 'a list between [ and ] of at most 400 items' },
  filled: { nl: 'een lijst met minstens één stuk', en: 'a list with at least one item' },
  schema: { nl: 'het adres van een JSON Schema', en: 'the address of a JSON Schema' },
  example: {
    nl: 'een voorbeeld: {"id": "…", "draft": {…}, "expect": ["…"]}',
    en: 'an example: {"id": "…", "draft": {…}, "expect": ["…"]}',
  },
  draft: { nl: 'een tekst van 1 tot 5000 tekens', en: 'a text of 1 to 5000 characters' },
  site: { nl: '"facebook", "x" of "instagram"', en: '"facebook", "x" or "instagram"' },
  kind: { nl: '"post", "reply" of "message"', en: '"post", "reply" or "message"' },
  account: { nl: '"personal", "school" of "unknown"', en: '"personal", "school" or "unknown"' },
  role: { nl: '"teacher", "support" of "leader"', en: '"teacher", "support" or "leader"' },
  media: { nl: '"image", "video" of "audio"', en: '"image", "video" or "audio"' },
  consent: {
    nl: '"unknown", "confirmed", "refused" of "expired"',
    en: '"unknown", "confirmed", "refused" or "expired"',
  },
  count: { nl: 'een heel getal van 0 of meer', en: 'a whole number of 0 or more' },
  moment: { nl: 'een moment als "2026-10-14T20:15:00+02:00"', en: 'a moment such as "2026-10-14T20:15:00+02:00"' },
  statement: {
    nl: 'een zin in twee lengtes: {"long": {…}, "short": {…}}',
    en: 'a sentence in two lengths: {"long": {…}, "short": {…}}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Expectation = keyof typeof EXPECTED;

/** A problem that says which value stands at a path and what was expected there. */
export function wrongValue(path: string, value: unknown, expected: Bilingual): Problem {
  const shown = shownValue(value);
  if (value === '') {
    return {
      path,
      message: { nl: `Dit is leeg. Verwacht: ${expected.nl}.`, en: `This is empty. Expected: ${expected.en}.` },
    };
  }
  return {
    path,
    message: {
      nl: `Hier staat ${shown}. Verwacht: ${expected.nl}.`,
      en: `This says ${shown}. Expected: ${expected.en}.`,
    },
  };
}

/** A problem for a value that is not there. */
export function missingValue(path: string, expected: Bilingual): Problem {
  return {
    path,
    message: { nl: `Dit ontbreekt. Verwacht: ${expected.nl}.`, en: `This is missing. Expected: ${expected.en}.` },
  };
}

/** A problem for a name that is not known, with the nearest known one. */
export function unknownName(path: string, kind: Bilingual, name: string, known: readonly string[]): Problem {
  const near = nearest(name, known);
  const list = known.length > 12 ? '' : known.map(quoted).join(', ');
  const hint = {
    nl: near ? ` Bedoel je ${quoted(near)}?` : '',
    en: near ? ` Do you mean ${quoted(near)}?` : '',
  };
  const expected = {
    nl: list || (near ? quoted(near) : `een ${kind.nl} uit de handleiding`),
    en: list || (near ? quoted(near) : `a ${kind.en} from the manual`),
  };
  return {
    path,
    message: {
      nl: `${quoted(name)} is geen bekende ${kind.nl}.${hint.nl} Verwacht: ${expected.nl}.`,
      en: `${quoted(name)} is not a known ${kind.en}.${hint.en} Expected: ${expected.en}.`,
    },
  };
}

/** A value as it stands in the file, cut to 60 characters, invisible characters by their number. */
export function shownValue(value: unknown): string {
  const text = JSON.stringify(value) ?? 'niets';
  const cut = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return cut.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, sign => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`);
}

function quoted(text: string): string {
  return shownValue(text);
}

/** The known name with the fewest differing letters, if at most a third of the name differs. */
function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 60) return undefined;
  const [best] = known
    .map(candidate => ({ candidate, distance: distanceBetween(name.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(2, name.length / 3) ? best.candidate : undefined;
}

/** Number of letters to insert, remove or change to get from one word to another (Levenshtein). */
function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from.charAt(i - 1) === to.charAt(j - 1) ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
