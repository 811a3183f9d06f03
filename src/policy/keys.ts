// The settings that a school's browser management can set: one line a key, and what each value must be.

import type { School } from '../model/school';
import type { Bilingual } from '../model/text';
import { type Read, readContacts, readHolidays, readHours } from '../school-lines';

/** How a value looks in the management of a browser. */
export type PolicyKind = 'text' | 'json' | 'lines' | 'flag';

/** What a policy sets, in the terms of the settings; `protocolFiles` are texts, the lowest layer first. */
export interface PolicyValues {
  readonly protocol?: string;
  readonly school?: Partial<School>;
  readonly language?: 'nl' | 'en';
  readonly theme?: 'system' | 'light' | 'dark';
  readonly consentRegister?: boolean;
}

export interface PolicyKey {
  readonly kind: PolicyKind;
  readonly about: Bilingual;
  /** Words of a text that are accepted; absent: whatever one likes. */
  readonly choices?: readonly string[];
  /** What the value sets, or why it cannot be used. */
  readonly read: (value: never) => PolicyValues | Bilingual;
}

export const isRefusal = (read: PolicyValues | Bilingual): read is Bilingual => 'nl' in read && 'en' in read;

const text = (about: Bilingual, key: 'name' | 'organisation' | 'town'): PolicyKey => ({
  kind: 'text',
  about,
  read: (value: string) => ({ school: { [key]: value.trim() } }),
});

const lines = (about: Bilingual, key: 'aliases' | 'emailDomains' | 'accounts' | 'ownDetails'): PolicyKey => ({
  kind: 'lines',
  about,
  read: (value: readonly string[]) => ({
    school: { [key]: value.map(line => line.trim()).filter(line => line !== '') },
  }),
});

function facts<Fact>(
  about: Bilingual,
  key: 'hours' | 'holidays' | 'contacts',
  read: (text: string) => Read<Fact>,
): PolicyKey {
  return {
    kind: 'lines',
    about,
    read: (value: readonly string[]) => {
      const result = read(value.join('\n'));
      if (result.ok) return { school: { [key]: result.facts } };
      return { nl: `Deze regel klopt niet: ${result.line}`, en: `This line is not right: ${result.line}` };
    },
  };
}

/** Every key, in the order in which it is documented. `protocol…Json` and `staffMayChange` are read by `policyFrom`. */
export const POLICY_KEYS: Readonly<Record<string, PolicyKey>> = {
  protocol: {
    kind: 'text',
    about: { nl: 'Kenmerk van een meegeleverd protocol.', en: 'Id of a protocol that comes with Postwijzer.' },
    read: (value: string) => ({ protocol: value }),
  },
  boardProtocolJson: {
    kind: 'json',
    about: {
      nl: 'Het protocol van het bestuur, als JSON-tekst. Het protocol van de school kan hierop voortbouwen.',
      en: 'The protocol of the school board, as JSON text. The protocol of the school may extend it.',
    },
    read: () => ({}),
  },
  protocolJson: {
    kind: 'json',
    about: { nl: 'Het eigen protocol van de school, als JSON-tekst.', en: 'The school’s own protocol, as JSON text.' },
    read: () => ({}),
  },
  schoolName: text({ nl: 'Naam van de school.', en: 'Name of the school.' }, 'name'),
  schoolAliases: lines({ nl: 'Andere namen van de school.', en: 'Other names of the school.' }, 'aliases'),
  organisation: text({ nl: 'Naam van het bestuur.', en: 'Name of the school board.' }, 'organisation'),
  town: text({ nl: 'Plaats van de school.', en: 'Town of the school.' }, 'town'),
  emailDomains: lines({ nl: 'Maildomeinen van de school.', en: 'E-mail domains of the school.' }, 'emailDomains'),
  accounts: lines({ nl: 'Accounts van de school.', en: 'Accounts of the school.' }, 'accounts'),
  ownDetails: lines(
    { nl: 'Telefoon, adres en site van de school.', en: 'Telephone, address and site of the school.' },
    'ownDetails',
  ),
  lessonHours: facts(
    {
      nl: 'Lestijden, per regel: dag van 1 (maandag) tot 7, van en tot, zoals "3 08:30 12:15".',
      en: 'Lesson hours, one line each: day from 1 (Monday) to 7, from and to, such as "3 08:30 12:15".',
    },
    'hours',
    readHours,
  ),
  holidays: facts(
    {
      nl: 'Vakanties, per regel: eerste en laatste dag, zoals "2026-10-17 2026-10-25".',
      en: 'Holidays, one line each: first and last day, such as "2026-10-17 2026-10-25".',
    },
    'holidays',
    readHolidays,
  ),
  contacts: facts(
    {
      nl: 'Contactpersonen, per regel: rol en mailadres, zoals "directeur directie@school.nl".',
      en: 'Contacts, one line each: role and e-mail address, such as "principal office@school.nl".',
    },
    'contacts',
    readContacts,
  ),
  language: {
    kind: 'text',
    about: { nl: 'Taal: nl of en.', en: 'Language: nl or en.' },
    choices: ['nl', 'en'],
    read: (value: 'nl' | 'en') => ({ language: value }),
  },
  theme: {
    kind: 'text',
    about: { nl: 'Weergave: system, light of dark.', en: 'Appearance: system, light or dark.' },
    choices: ['system', 'light', 'dark'],
    read: (value: 'system' | 'light' | 'dark') => ({ theme: value }),
  },
  consentRegister: {
    kind: 'flag',
    about: {
      nl: 'Of medewerkers een lijst met toestemmingen op hun apparaat mogen bijhouden.',
      en: 'Whether staff may keep a register of consents on their device.',
    },
    read: (value: boolean) => ({ consentRegister: value }),
  },
  staffMayChange: {
    kind: 'lines',
    about: {
      nl: 'Namen van sleutels hierboven die medewerkers zelf mogen veranderen.',
      en: 'Names of keys above that staff may change themselves.',
    },
    read: () => ({}),
  },
};
