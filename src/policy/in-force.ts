// Puts a policy over one's own settings: what the school sets holds, unless staff may change it and did.
import type { School } from '../model/school';
import type { Policy } from './policy';

/** The settings that a policy can set. */
export interface Steered {
  readonly protocol: string;
  readonly ownProtocol: unknown;
  readonly boardProtocol: unknown;
  readonly school: Partial<School>;
  readonly language: 'nl' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  readonly consentRegister: boolean;
}

const FACT_KEYS: Readonly<Record<keyof School, string>> = {
  name: 'schoolName',
  aliases: 'schoolAliases',
  organisation: 'organisation',
  town: 'town',
  emailDomains: 'emailDomains',
  accounts: 'accounts',
  ownDetails: 'ownDetails',
  hours: 'lessonHours',
  holidays: 'holidays',
  contacts: 'contacts',
};
const PROTOCOL_KEYS = ['protocol', 'protocolJson', 'boardProtocolJson'];

/**
 * The settings with a policy on top. `chosen` tells whether the person at this device set a key. `locked` names what
 * cannot be changed here: keys of the settings, and facts of the school as `school.town`.
 */
export function underPolicy<Own extends Steered>(
  own: Own,
  policy: Policy,
  chosen: (key: keyof Steered) => boolean,
): { readonly settings: Own; readonly locked: readonly string[] } {
  const { values, mayChange } = policy;
  const locked: string[] = [];
  const set: Partial<Steered> = {};
  const free = (keys: readonly string[]) => keys.some(key => mayChange.includes(key));
  if (values.protocol !== undefined) {
    const changed = free(PROTOCOL_KEYS) && chosen('protocol');
    if (!changed) Object.assign(set, { protocol: values.protocol, ownProtocol: values.ownProtocol ?? own.ownProtocol });
    if (!free(PROTOCOL_KEYS)) locked.push('protocol');
  }
  if (values.boardProtocol !== undefined) Object.assign(set, { boardProtocol: values.boardProtocol });
  for (const key of ['language', 'theme', 'consentRegister'] as const) {
    if (values[key] === undefined) continue;
    if (!(free([key]) && chosen(key))) Object.assign(set, { [key]: values[key] });
    if (!free([key])) locked.push(key);
  }
  const school: Record<string, unknown> = { ...own.school };
  for (const [fact, value] of Object.entries(values.school ?? {})) {
    const freely = free([FACT_KEYS[fact as keyof School]]);
    if (!(freely && own.school[fact as keyof School] !== undefined)) school[fact] = value;
    if (!freely) locked.push(`school.${fact}`);
  }
  return { settings: { ...own, ...set, school }, locked };
}
