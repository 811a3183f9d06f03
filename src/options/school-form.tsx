// The fields about the school, each saved when it is left.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { School } from '../model/school';
import type { Language } from '../model/text';
import {
  contactsText,
  holidaysText,
  hoursText,
  plainLines,
  type Read,
  readContacts,
  readHolidays,
  readHours,
} from '../school-lines';
import { text } from '../texts/text';
import { TextField } from '../ui/field';
import { held } from '../ui/held';

export interface SchoolFormProps {
  readonly school: Partial<School>;
  /** Facts that the school set, as `school.town`. */
  readonly locked: readonly string[];
  readonly language: Language;
  /** Takes the fact that was changed. */
  readonly save: (changed: Partial<School>) => void;
}

export function SchoolForm(props: SchoolFormProps): JSX.Element {
  const { school, locked, language, save } = props;
  return (
    <>
      <Fact id="name" {...props} />
      <Facts id="aliases" label="aliases" {...props} />
      <Fact id="organisation" {...props} />
      <Fact id="town" {...props} />
      <Facts id="accounts" label="accounts" {...props} />
      <Facts id="emailDomains" label="domains" {...props} />
      <Facts id="ownDetails" label="details" {...props} />
      <Lines
        id="hours"
        locked={locked}
        language={language}
        value={hoursText(school.hours ?? [])}
        read={readHours}
        save={hours => save({ hours })}
      />
      <Lines
        id="holidays"
        locked={locked}
        language={language}
        value={holidaysText(school.holidays ?? [])}
        read={readHolidays}
        save={holidays => save({ holidays })}
      />
      <Lines
        id="contacts"
        locked={locked}
        language={language}
        value={contactsText(school.contacts ?? [])}
        read={readContacts}
        save={contacts => save({ contacts })}
      />
    </>
  );
}

interface FactProps extends SchoolFormProps {
  readonly id: 'name' | 'organisation' | 'town';
}

function Fact({ id, school, locked, language, save }: FactProps): JSX.Element {
  return (
    <TextField
      id={id}
      label={text(language, `options.school.${id}`)}
      value={school[id] ?? ''}
      {...held(locked, `school.${id}`, language)}
      onChange={value => save({ [id]: value.trim() })}
    />
  );
}

interface FactsProps extends SchoolFormProps {
  readonly id: 'aliases' | 'emailDomains' | 'accounts' | 'ownDetails';
  readonly label: 'aliases' | 'domains' | 'accounts' | 'details';
}

function Facts({ id, label, school, locked, language, save }: FactsProps): JSX.Element {
  return (
    <TextField
      id={id}
      label={text(language, `options.school.${label}`)}
      {...held(locked, `school.${id}`, language, text(language, 'options.lines.hint'))}
      lines={3}
      value={(school[id] ?? []).join('\n')}
      onChange={value => save({ [id]: plainLines(value) })}
    />
  );
}

interface LinesProps<Fact> {
  readonly id: 'hours' | 'holidays' | 'contacts';
  readonly locked: readonly string[];
  readonly language: Language;
  readonly value: string;
  readonly read: (text: string) => Read<Fact>;
  readonly save: (facts: readonly Fact[]) => void;
}

/** Lines with a form of their own; a line that is not right is named, and nothing is saved. */
function Lines<Fact>({ id, locked, language, value, read, save }: LinesProps<Fact>): JSX.Element {
  const [refused, setRefused] = useState<{ readonly written: string; readonly line: string } | null>(null);
  return (
    <TextField
      id={id}
      label={text(language, `options.school.${id}`)}
      {...held(locked, `school.${id}`, language, text(language, `options.school.${id}.hint`))}
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
