// Reports each person who is named in a draft, once, with all places where the name stands.
import type { Reading } from '../engine/reading';
import { defineRule, type Report } from '../engine/rule';
import { wordRemovalOf } from '../engine/word-removal';
import type { NameHit } from '../language/names';
import { isSpokenTo, roleWording } from '../language/role-wording';
import { foldOf, type Span } from '../language/text';
import type { Edit, Fix } from '../model/finding';
import type { Language } from '../model/text';

export default defineRule({
  id: 'person-name',
  title: { nl: 'Naam van een persoon', en: "A person's name" },
  message: {
    what: { nl: 'Je noemt iemand bij naam.', en: 'You mention someone by name.' },
    why: {
      nl: 'Iedereen kan dit lezen en doorsturen. Een naam hoort online alleen als die persoon dat goed vindt.',
      en: 'Everyone can read this and pass it on. A name belongs online only if that person agrees.',
    },
    todo: {
      nl: 'Haal de naam weg, gebruik een letter, of vraag eerst of het mag.',
      en: 'Remove the name, use a letter, or ask first.',
    },
  },
  reports: {
    nl: 'Elke naam van een leerling, ouder of collega: voornaam, volledige naam of voorletter met achternaam, ook in een hashtag.',
    en: 'Each name of a pupil, parent or colleague: first name, full name, or initial with surname, in hashtags too.',
  },
  ignores: {
    nl: 'Bekende, historische en verzonnen personen, je eigen naam, huisdieren, en namen in een school, straat, boek of merk.',
    en: 'Public, historical and fictional persons, your own name, pets, and names inside a school, street, book or brand.',
  },
  options: {},
  optionTexts: {},
  anyLanguage: false,
  examples: {
    bad: [
      'Wat is Daan uit groep 5 gegroeid dit jaar!',
      'Dank aan J. de Vries en juf Karima voor het versieren van de hal.',
      'Vandaag kookte de mama van yusuf soep voor ons allemaal.',
      'Feest in de klas! #trotsopmila',
    ],
    good: [
      'We lazen vandaag voor uit een boek van Annie M.G. Schmidt.',
      'In de schooltuin bloeit een rode roos.',
      'Mijn pup Floor is vandaag jarig.',
      'Wat heeft groep 5 hard gewerkt vandaag!',
    ],
  },
  check(reading) {
    return persons(reading).map(hits => report(reading, hits));
  },
});

/** The names of a draft, those of one person together; persons who agreed are left out. */
function persons({ names, draft }: Reading): NameHit[][] {
  const agreed = new Set((draft.agreed ?? []).map(foldOf));
  const byName = new Map<string, NameHit[]>();
  for (const hit of names) {
    const name = foldOf(hit.name);
    const same = byName.get(name) ?? byName.get(fullNameFor(byName, name)) ?? [];
    if (same.length === 0) byName.set(name, same);
    same.push(hit);
  }
  return [...byName.values()].filter(hits => !hits.some(hit => agreed.has(foldOf(hit.name))));
}

/** The full name that a first name alone returns to: "Noor" after "Noor van den Heuvel". */
function fullNameFor(byName: ReadonlyMap<string, unknown>, name: string): string {
  if (name.includes(' ')) return name;
  for (const known of byName.keys()) if (known.startsWith(`${name} `)) return known;
  return name;
}

function report({ draft, tongue }: Reading, hits: readonly NameHit[]): Report {
  const name = hits[0]?.name ?? '';
  return {
    ranges: hits.map(({ start, end }) => ({ start, end })),
    subject: foldOf(name),
    message: { what: { nl: `Je noemt ${name} bij naam.`, en: `You mention ${name} by name.` } },
    fixes: [...edits(draft.text, hits, tongue === 'en' ? 'en' : 'nl'), agreedTo(name)],
  };
}

function edits(text: string, hits: readonly NameHit[], language: Language): Fix[] {
  const role = hits.find(hit => hit.role !== 'unknown')?.role ?? 'unknown';
  const inHashtag = hits.some(hit => /[#\p{L}\p{N}_]$/u.test(text.slice(0, hit.start)));
  if (inHashtag) return [withoutHashtags(text, hits)];
  const initial = initialOf(hits[0]?.name ?? '');
  const shortened: Fix = {
    kind: 'edit',
    label: { nl: `Vervang door “${initial}”`, en: `Replace by “${initial}”` },
    edits: hits.map(hit => edit(hit, initialBefore(text.charAt(hit.end), initial))),
  };
  if (hits.every(hit => isSpokenTo(text, hit))) return [withoutName(text, hits), shortened];
  const worded = roleWording(text, hits, role, language);
  if (!worded) return [shortened];
  const replaced: Fix = {
    kind: 'edit',
    label: { nl: `Vervang door “${worded.name}”`, en: `Replace by “${worded.name}”` },
    edits: worded.wordings.map(({ start, end, text: words }) => edit({ start, end }, words)),
  };
  return role === 'unknown' ? [shortened, replaced] : [replaced, shortened];
}

/** Who is spoken to needs no name. */
function withoutName(text: string, hits: readonly NameHit[]): Fix {
  return {
    kind: 'edit',
    label: { nl: 'Haal de naam weg', en: 'Remove the name' },
    edits: hits.map(hit => opening(text, wordRemovalOf(text, hit))),
  };
}

/** A sentence that loses its first word begins with a capital again. */
function opening(text: string, { range, text: words }: Edit): Edit {
  const opens = range.start === 0 || /[.!?\n]\s?$/u.test(text.slice(0, range.start));
  const next = text.charAt(range.end);
  if (!opens || !/\p{Ll}/u.test(next)) return { range, text: words };
  return { range: { start: range.start, end: range.end + 1 }, text: words + next.toUpperCase() };
}

function edit({ start, end }: Span, text: string): Edit {
  return { range: { start, end }, text };
}

/** First letter with a full stop: "Noor van den Heuvel" gives "N." */
function initialOf(name: string): string {
  const [letter = ''] = name.match(/\p{L}/u) ?? [];
  return `${letter.toUpperCase()}.`;
}

/** "Sem." keeps one stop, "Sems werk" reads "S.’s werk". */
function initialBefore(next: string, initial: string): string {
  if (next === '.') return initial.slice(0, -1);
  return next === 's' ? `${initial}’` : initial;
}

/** A name inside a hashtag cannot be shortened readably: the hashtag goes; other places get the initial. */
function withoutHashtags(text: string, hits: readonly NameHit[]): Fix {
  return {
    kind: 'edit',
    label: { nl: 'Verwijder de hashtag', en: 'Remove the hashtag' },
    edits: hits.map(hit => {
      const before = /#[\p{L}\p{N}_]{0,140}$/u.exec(text.slice(Math.max(0, hit.start - 141), hit.start))?.[0];
      if (before === undefined) return edit(hit, initialOf(hit.name));
      const after = /^[\p{L}\p{N}_]{0,140} ?/u.exec(text.slice(hit.end, hit.end + 141))?.[0] ?? '';
      return { range: { start: hit.start - before.length, end: hit.end + after.length }, text: '' };
    }),
  };
}

function agreedTo(name: string): Fix {
  return {
    kind: 'action',
    action: 'agreed',
    subject: name,
    label: { nl: `${name} vindt het goed`, en: `${name} agreed` },
  };
}
