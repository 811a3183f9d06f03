// Answers a page's question about a draft: adds what the settings know of school and author, and asks the engine.
import { type Checked, checkFully } from '../engine/check';
import type { AccountKind, Actor, PageDraft } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Protocol } from '../model/protocol';
import type { School } from '../model/school';
import type { Bilingual } from '../model/text';
import type { Problem, Verdict } from '../model/verdict';
import { guardInForce, lookUpFor, parseProtocolFile, protocolFor } from '../protocols/index';
import { rules } from '../rules/index';
import { changeSettings, isPaused, readSettings, type Settings } from '../settings';

/** Longest text that is checked, in UTF-16 units. */
export const LONGEST = 200_000;
/** What every check needs to know. */
export interface InForce {
  readonly settings: Settings;
  readonly protocol: Protocol;
}

let inForce: Promise<InForce> | null = null;

/** Forgets the protocol that was worked out, because a setting changed. */
export function forgetProtocol(): void {
  inForce = null;
}

/** Settings and merged protocol, worked out once until `forgetProtocol` or until the worker is stopped. */
export function protocolInForce(): Promise<InForce> {
  if (inForce) return inForce;
  const asked = readSettings().then(({ settings, failed }) => {
    // What could not be read now may be read at the next draft: a passing fault must not put another protocol in force.
    if (failed && inForce === asked) inForce = null;
    return { settings, protocol: protocolFor(settings) };
  });
  inForce = asked;
  return asked;
}

/** The titles of all rules, by their id. */
export function ruleTitles(): Readonly<Record<string, Bilingual>> {
  return Object.fromEntries(rules.map(({ id, title }) => [id, title]));
}

/** Checks a protocol file and stores it as the one in force; gives its faults instead when it has any. */
export async function importProtocol(text: string): Promise<readonly Problem[]> {
  const { settings } = await readSettings();
  const parsed = parseProtocolFile(text, rules, lookUpFor(settings.boardProtocol));
  if (!parsed.ok) return parsed.problems;
  await changeSettings({ protocol: 'own', ownProtocol: parsed.file });
  forgetProtocol();
  return [];
}

/** The findings of a draft, without those that its author set aside; none during a pause. */
export async function verdictOn(draft: PageDraft, turn: number): Promise<Verdict> {
  const known = await protocolInForce();
  const { handle, name } = draft.actor;
  const shown = handle ? `@${handle.replace(/^@/, '')}` : name;
  const kind = accountOf(draft.actor, known.protocol.school, known.settings.ownAccounts);
  const { situation: _situation, ...verdict } = verdictFor(known, draft, kind);
  return { ...verdict, turn, ...(shown ? { account: { kind, shown } } : {}) };
}

/** The findings of a draft on an account of this kind, and whether it has to do with school. */
export function verdictFor(
  known: InForce,
  draft: PageDraft,
  account: AccountKind,
): Verdict & Pick<Checked, 'situation'> {
  return verdictOf(known, draft, account, isPaused(known.settings, draft.site, new Date()));
}

/** What is said about befriending or following a person; nothing else is looked at. */
export async function verdictOnBefriending(draft: PageDraft): Promise<Verdict> {
  const verdict = await verdictOn(draft, 0);
  return { ...verdict, findings: verdict.findings.filter(({ rule }) => rule === 'befriending-pupil') };
}

/** The findings of a draft that is tried out on an account of choice. */
export async function verdictOfTry(draft: PageDraft, account: AccountKind): Promise<Verdict> {
  const { situation: _situation, ...verdict } = verdictOf(await protocolInForce(), draft, account, false);
  return verdict;
}

function verdictOf(
  { settings, protocol }: InForce,
  draft: PageDraft,
  account: AccountKind,
  paused: boolean,
): Verdict & Pick<Checked, 'situation'> {
  const { text, checkedLength } = shortened(draft.text);
  const { actor: _actor, dismissed, ...own } = draft;
  const agreed = [...(draft.agreed ?? []), ...settings.agreedNames];
  const { findings, unreadable, situation } = paused
    ? { findings: [], unreadable: false, situation: 'private' as const }
    : checkFully({ ...own, account, text, agreed }, protocol, rules, {
        author: settings.author,
        ownNames: settings.ownNames,
      });
  return {
    turn: 0,
    findings: findings.filter(
      finding =>
        ![finding.key, finding.rule].some(key => dismissed.includes(key)) &&
        !isAccepted(finding, text, settings.dictionary),
    ),
    unreadable,
    situation,
    ...(checkedLength === undefined ? {} : { checkedLength }),
    protocol: { name: protocol.name, questions: protocol.questions },
    school: { name: protocol.school.name, contacts: protocol.school.contacts },
    presentation: { language: settings.language, theme: settings.theme },
    guard: guardInForce(protocol, settings.guard),
  };
}

/** Adds a word to the author's own dictionary, so that nothing marks it again. */
export async function acceptWord(word: string): Promise<void> {
  const { settings } = await readSettings();
  if (settings.dictionary.some(known => plain(known) === plain(word))) return;
  await changeSettings({ dictionary: [...settings.dictionary, word.trim()] });
  forgetProtocol();
}

/** Whether each of the words that a finding marks stands in the author's own dictionary. */
function isAccepted({ ranges }: Finding, text: string, dictionary: readonly string[]): boolean {
  if (ranges.length === 0 || dictionary.length === 0) return false;
  const accepted = new Set(dictionary.map(plain));
  const words = ranges.map(({ start, end }) => plain(text.slice(start, end)));
  return words.every(word => accepted.has(word)) || accepted.has(words.join('…'));
}

/**
 * Whose account acts: the school's when it is one of the school's accounts, by handle or by shown name, and not one that
 * the author called their own.
 */
export function accountOf({ handle, name }: Actor, school: School, ownAccounts: readonly string[] = []): AccountKind {
  if (!handle && !name) return 'unknown';
  const among = (accounts: readonly string[]) => {
    const known = new Set(accounts.filter(account => account !== '').map(plain));
    return [handle, name].some(shown => shown !== undefined && known.has(plain(shown)));
  };
  return !among(ownAccounts) && among([...school.accounts, school.name]) ? 'school' : 'personal';
}

/** For comparing names as people write them: without case, accents or a leading @. */
const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase().replace(/^@/, '');

/** The text up to the longest that is checked, never cut inside a character. */
export function shortened(text: string): { readonly text: string; readonly checkedLength?: number } {
  if (text.length <= LONGEST) return { text };
  const inside = /[\uD800-\uDBFF]/.test(text.charAt(LONGEST - 1));
  const checkedLength = inside ? LONGEST - 1 : LONGEST;
  return { text: text.slice(0, checkedLength), checkedLength };
}
