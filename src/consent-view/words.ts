// The words for channels, answers, days and faults of the register, in the reader's language.

import type { CellFault } from '../consent/cells';
import type { Target } from '../consent/columns';
import type { ExportWords } from '../consent/export';
import { CHANNELS, type Channel } from '../consent/register';
import type { TableFault } from '../consent/table';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';

export const channelName = (language: Language, channel: Channel): string =>
  consentText(language, `consents.channel.${channel}`);

/** A day as the language writes it: `31 juli 2027`. */
export function dayWords(language: Language, day: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

/** What a column of a list can hold, in words. */
export function targetName(language: Language, target: Target): string {
  switch (target) {
    case 'skip':
      return consentText(language, 'consents.skip');
    case 'label':
      return consentText(language, 'consents.label');
    case 'surname':
      return consentText(language, 'consents.surname');
    case 'group':
      return consentText(language, 'consents.group');
    case 'kind':
      return consentText(language, 'consents.kind');
    case 'givenBy':
      return consentText(language, 'consents.by');
    case 'givenOn':
      return consentText(language, 'consents.on');
    case 'validUntil':
      return consentText(language, 'consents.until');
    case 'source':
      return consentText(language, 'consents.source');
    case 'social':
      return consentText(language, 'consents.social');
    default:
      return channelName(language, target);
  }
}

/** A fault with its place in the file. */
export function faultWords(language: Language, fault: CellFault | TableFault): string {
  const what =
    'found' in fault
      ? consentText(language, `consents.fault.${fault.kind}`, { found: fault.found })
      : consentText(language, `consents.fault.${fault.kind}`);
  return consentText(language, 'consents.fault.at', { line: String(fault.line), column: String(fault.column), what });
}

/** The words of an exported file; the import reads them back. */
export function exportWords(language: Language): ExportWords {
  const facts = ['label', 'group', 'kind', 'givenBy', 'givenOn', 'validUntil', 'source', ...CHANNELS] as const;
  return {
    header: facts.map(target => targetName(language, target)),
    kind: kind => consentText(language, `consents.kind.${kind}`),
    giver: giver => consentText(language, `consents.by.${giver}`),
    answer: answer => (answer === 'unknown' ? '' : consentText(language, `consents.answer.${answer}`)),
  };
}
