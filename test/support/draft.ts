// Builds drafts, a school and a protocol for tests.
import type { ExampleDraft } from '../../src/engine/rule';
import type { Draft } from '../../src/model/draft';
import type { Disclaimers, Protocol, RuleSetting, Statement } from '../../src/model/protocol';
import type { School } from '../../src/model/school';

export const school: School = {
  name: 'obs De Regenboog',
  aliases: ['De Regenboog', 'Regenboog'],
  organisation: 'Stichting Horizon',
  town: 'Zoetermeer',
  emailDomains: ['regenboog.example'],
  accounts: ['@obsregenboog'],
  hours: [],
  holidays: [{ from: '2026-10-17', to: '2026-10-25' }],
  contacts: [{ role: 'directeur', email: 'directie@regenboog.example' }],
  ownDetails: [],
};

const statement = (nl: string, en: string, shortNl: string, shortEn: string): Statement => ({
  long: { nl, en },
  short: { nl: shortNl, en: shortEn },
});

export const disclaimers: Disclaimers = {
  ownOpinion: statement(
    'Dit is mijn persoonlijke mening.',
    'This is my own opinion.',
    'Eigen mening.',
    'My own opinion.',
  ),
  apartFromSchool: statement(
    'Dit bericht staat los van het officiële standpunt van obs De Regenboog.',
    'This post is apart from the official position of obs De Regenboog.',
    'Los van school.',
    "Not my school's view.",
  ),
  thirdParties: statement(
    'Ik ben niet verantwoordelijk voor reacties van anderen.',
    'I am not responsible for comments by others.',
    'Reacties: niet mijn verantwoordelijkheid.',
    'Not responsible for comments.',
  ),
  affiliation: statement(
    'Ik werk op obs De Regenboog.',
    'I work at obs De Regenboog.',
    'Ik werk hier.',
    'I work here.',
  ),
  capacity: statement('Op persoonlijke titel.', 'On personal title.', 'Op persoonlijke titel.', 'On personal title.'),
};

/** An example as a whole draft: an evening post on Facebook from a personal account unless it says otherwise. */
export function draftOf(example: string | ExampleDraft): Draft {
  const given = typeof example === 'string' ? { text: example } : example;
  return {
    site: given.site ?? 'facebook',
    kind: given.kind ?? (given.replyTo ? 'reply' : 'post'),
    account: given.account ?? 'personal',
    text: given.text,
    ...(given.replyTo ? { replyTo: given.replyTo } : {}),
    attachments: given.attachments ?? [],
    ...(given.befriending ? { befriending: given.befriending } : {}),
    at: given.at ?? '2026-10-14T20:15:00+02:00',
  };
}

/** A protocol that rests every given rule on one article. */
export function protocolOf(rules: Readonly<Record<string, Partial<RuleSetting>>>, own: Partial<School> = {}): Protocol {
  return {
    id: 'test',
    name: 'Testprotocol',
    issued: '2026',
    articles: [{ id: '1', text: { nl: 'Artikel een', en: 'Article one' }, how: 'checked', rules: Object.keys(rules) }],
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, setting]) => [id, { severity: 'error' as const, articles: ['1'], ...setting }]),
    ),
    disclaimers,
    reminders: [],
    alreadyOnline: [],
    questions: [],
    school: { ...school, ...own },
  };
}
