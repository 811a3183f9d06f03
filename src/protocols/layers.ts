// Merges the layers of a protocol: the board's, the school's, and what the settings know of the school.
import type { Article, Disclaimers, Protocol, RuleSetting, Statement } from '../model/protocol';
import type { Contact, School } from '../model/school';
import type { Bilingual } from '../model/text';
import type { LookUp, ProtocolFile, RuleEntry } from './schema';
import { standardDisclaimers } from './standard';

export type Chain =
  | { readonly ok: true; readonly files: readonly ProtocolFile[] }
  | { readonly ok: false; readonly reason: 'unknown' | 'circular'; readonly ids: readonly string[] };

/** A file and those it extends, the lowest layer first; or why the chain does not end. */
export function chainOf(file: ProtocolFile, lookUp: LookUp): Chain {
  const files = [file];
  const ids = [file.id];
  for (let parent = file.extends; parent !== undefined; parent = files[0]?.extends) {
    if (ids.includes(parent)) return { ok: false, reason: 'circular', ids: [...ids, parent] };
    const found = lookUp(parent);
    if (!found) return { ok: false, reason: 'unknown', ids: [parent] };
    ids.push(parent);
    files.unshift(found);
  }
  return { ok: true, files };
}

/**
 * The protocol that a check works with: later layers add, sharpen or switch off what earlier ones say, `school` (from the
 * settings) is on top, `{school}` and `{organisation}` are filled in. Throws when the chain of `extends` does not end,
 * which `parseProtocolFile` refuses before.
 */
export function mergeProtocol(file: ProtocolFile, lookUp: LookUp, school: Partial<School> = {}): Protocol {
  const chain = chainOf(file, lookUp);
  if (!chain.ok) throw new Error(`extends: ${chain.reason}: ${chain.ids.join(' > ')}`);
  const layers = chain.files;
  const merged = mergeSchools([...layers.map(layer => layer.school ?? {}), school]);
  const fill = fillerFor(merged);
  const rules = mergeRules(layers);
  return {
    id: file.id,
    name: file.name,
    issued: file.issued,
    articles: mergeArticles(layers, rules, fill),
    rules,
    disclaimers: mergeDisclaimers(layers, fill),
    reminders: lastOf(layers, layer => layer.reminders) ?? [],
    alreadyOnline: (lastOf(layers, layer => layer.alreadyOnline) ?? []).map(fill),
    questions: (lastOf(layers, layer => layer.questions) ?? []).map(fill),
    school: merged,
    ...guardOf(layers),
  };
}

/** What the last layer that speaks of it says about asking before publishing. */
function guardOf(layers: readonly ProtocolFile[]): Pick<Protocol, 'guard'> {
  const guard = lastOf(layers, layer => layer.guard);
  return guard ? { guard } : {};
}

/** The rules of all layers together; a rule that a layer switches off is gone, until a later layer sets it anew. */
export function mergeRules(layers: readonly ProtocolFile[]): Record<string, RuleSetting> {
  const rules: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, entry] of Object.entries(layer.rules ?? {})) {
      if (entry === 'off') delete rules[id];
      else rules[id] = sharpened(rules[id], entry);
    }
  }
  return rules;
}

function sharpened(before: RuleSetting | undefined, entry: RuleEntry): RuleSetting {
  const options = { ...before?.options, ...entry.options };
  return {
    severity: entry.severity ?? before?.severity ?? 'warning',
    articles: entry.articles ?? before?.articles ?? [],
    ...(Object.keys(options).length > 0 ? { options } : {}),
  };
}

function mergeArticles(
  layers: readonly ProtocolFile[],
  rules: Readonly<Record<string, RuleSetting>>,
  fill: (text: Bilingual) => Bilingual,
): Article[] {
  const byId = new Map(layers.flatMap(layer => layer.articles ?? []).map(article => [article.id, article]));
  return [...byId.values()].map(({ id, text, how, action, scope }) => ({
    id,
    text: fill(text),
    how,
    rules: Object.keys(rules).filter(rule => scope || rules[rule]?.articles.includes(id)),
    ...(action ? { action } : {}),
  }));
}

function mergeDisclaimers(layers: readonly ProtocolFile[], fill: (text: Bilingual) => Bilingual): Disclaimers {
  const merged: Disclaimers = Object.assign({}, standardDisclaimers, ...layers.map(layer => layer.disclaimers ?? {}));
  const filled = ({ long, short }: Statement): Statement => ({ long: fill(long), short: fill(short) });
  return {
    ownOpinion: filled(merged.ownOpinion),
    apartFromSchool: filled(merged.apartFromSchool),
    thirdParties: filled(merged.thirdParties),
    affiliation: filled(merged.affiliation),
    capacity: filled(merged.capacity),
  };
}

function lastOf<Member>(
  layers: readonly ProtocolFile[],
  read: (layer: ProtocolFile) => Member | undefined,
): Member | undefined {
  return layers.map(read).findLast(member => member !== undefined);
}

/** One school out of layers: single facts and lesson hours are replaced, lists grow, contacts merge by role. */
export function mergeSchools(layers: readonly Partial<School>[]): School {
  const last = <Key extends keyof School>(key: Key, otherwise: School[Key]): School[Key] =>
    layers.findLast(layer => layer[key] !== undefined && layer[key] !== '')?.[key] ?? otherwise;
  const all = (key: 'aliases' | 'emailDomains' | 'accounts' | 'ownDetails') => [
    ...new Set(layers.flatMap(layer => layer[key] ?? [])),
  ];
  return {
    name: last('name', ''),
    aliases: all('aliases'),
    organisation: last('organisation', ''),
    town: last('town', ''),
    emailDomains: all('emailDomains'),
    accounts: all('accounts'),
    hours: last('hours', []),
    holidays: layers.flatMap(layer => layer.holidays ?? []),
    contacts: mergeContacts(layers.flatMap(layer => layer.contacts ?? [])),
    ownDetails: all('ownDetails'),
  };
}

/** A contact that a person fills in goes before those of whom only the role is known. */
function mergeContacts(contacts: readonly Contact[]): Contact[] {
  const byRole = new Map<string, Contact>();
  for (const contact of contacts) byRole.set(contact.role, { ...byRole.get(contact.role), ...contact });
  return [...byRole.values()].sort((a, b) => Number(isReachable(b)) - Number(isReachable(a)));
}

function isReachable(contact: Contact): boolean {
  return contact.email !== undefined || contact.phone !== undefined;
}

function fillerFor({ name, organisation }: School): (text: Bilingual) => Bilingual {
  const fill = (text: string, school: string, board: string) =>
    text.replaceAll('{school}', () => school).replaceAll('{organisation}', () => board);
  return ({ nl, en }) => ({
    nl: fill(nl, name || 'mijn school', organisation || name || 'mijn bestuur'),
    en: fill(en, name || 'my school', organisation || name || 'my school board'),
  });
}
