// The fields about the school, each saved when it is left.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { School } from '../model/school';
import type { Language } from '../model/text';
import { text } from '../texts/text';
import { TextField } from '../ui/field';
import {
  contactsText,
  holidaysText,
  hoursText,
  plainLines,
  type Read,
  readContacts,
  readHolidays,
  readHours,
} from './lines';

export interface SchoolFormProps {
  readonly school: Partial<School>;
  readonly language: Language;
  readonly save: (school: Partial<School>) => void;
}

export function SchoolForm({ school, language, save }: SchoolFormProps): JSX.Element {
  const one = (key: 'name' | 'organisation' | 'town') => (
    <TextField
      id={key}
      label={text(language, `options.school.${key}`)}
      value={school[key] ?? ''}
      onChange={value => save({ ...school, [key]: value.trim() })}
    />
  );
  const many = (
    key: 'aliases' | 'emailDomains' | 'accounts' | 'ownDetails',
    label: 'aliases' | 'domains' | 'accounts' | 'details',
  ) => (
    <TextField
      id={key}
      label={text(language, `options.school.${label}`)}
      hint={text(language, 'options.lines.hint')}
      lines={3}
      value={(school[key] ?? []).join('\n')}
      onChange={value => save({ ...school, [key]: plainLines(value) })}
    />
  );
  return (
    <>
      {one('name')}
      {many('aliases', 'aliases')}
      {one('organisation')}
      {one('town')}
      {many('accounts', 'accounts')}
      {many('emailDomains', 'domains')}
      {many('ownDetails', 'details')}
      <Lines
        id="hours"
        language={language}
        value={hoursText(school.hours ?? [])}
        read={readHours}
        save={hours => save({ ...school, hours })}
      />
      <Lines
        id="holidays"
        language={language}
        value={holidaysText(school.holidays ?? [])}
        read={readHolidays}
        save={holidays => save({ ...school, holidays })}
      />
      <Lines
        id="contacts"
        language={language}
        value={contactsText(school.contacts ?? [])}
        read={readContacts}
        save={contacts => save({ ...school, contacts })}
      />
    </>
  );
}

interface LinesProps<Fact> {
  readonly id: 'hours' | 'holidays' | 'contacts';
  readonly language: Language;
  readonly value: string;
  readonly read: (text: string) => Read<Fact>;
  readonly save: (facts: readonly Fact[]) => void;
}

/** Lines with a form of their own; a line that is not right is named, and nothing is saved. */
function Lines<Fact>({ id, language, value, read, save }: LinesProps<Fact>): JSX.Element {
  const [refused, setRefused] = useState<{ readonly written: string; readonly line: string } | null>(null);
  return (
    <TextField
      id={id}
      label={text(language, `options.school.${id}`)}
      hint={text(language, `options.school.${id}.hint`)}
      lines={3}
      value={refused?.written ?? value}
      {...(refused ? { problem: text(language, 'options.lines.problem', { line: refused.line }) } : {})}
      onChange={written => {
        const result = read(written);
        setRefused(result.ok ? null : { written, line: result.line });
        if (result.ok) save(result.facts);
      }}
    />
  );
}
