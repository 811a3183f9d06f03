// What the protocol knows of the school: its names, whom to ask, its hours and holidays.
import type { JSX } from 'preact';
import type { Contact, Holiday, LessonHours, School } from '../model/school';
import { plainLines } from '../school-lines';
import { editorText } from '../texts/editor';
import { text } from '../texts/text';
import { SelectField, TextField } from '../ui/field';
import type { Desk } from './desk';
import { Rows } from './rows';
import { problemAt } from './survey';

type Facts = Partial<School>;
const NAMES = ['name', 'organisation', 'town'] as const;
const LISTS = [
  ['aliases', 'aliases'],
  ['accounts', 'accounts'],
  ['emailDomains', 'domains'],
  ['ownDetails', 'details'],
] as const;
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;

export function SchoolPart({ desk }: { readonly desk: Desk }): JSX.Element {
  const { language, file } = desk;
  const school = file.school ?? {};
  return (
    <>
      <p class="soft">{editorText(language, 'school.hint')}</p>
      {NAMES.map(key => (
        <TextField
          key={key}
          id={`school-${key}`}
          label={text(language, `options.school.${key}`)}
          live
          value={school[key] ?? ''}
          onChange={words => set(desk, key, words === '' ? undefined : words)}
        />
      ))}
      <Contacts desk={desk} contacts={school.contacts ?? []} />
      <Hours desk={desk} hours={school.hours ?? []} />
      <Holidays desk={desk} holidays={school.holidays ?? []} />
      {LISTS.map(([key, label]) => (
        <TextField
          key={key}
          id={`school-${key}`}
          label={text(language, `options.school.${label}`)}
          hint={editorText(language, 'lines.hint')}
          lines={3}
          value={(school[key] ?? []).join('\n')}
          {...faultBelow(desk, `school.${key}`)}
          onChange={words => set(desk, key, plainLines(words))}
        />
      ))}
    </>
  );
}

function Contacts({ desk, contacts }: { readonly desk: Desk; readonly contacts: readonly Contact[] }): JSX.Element {
  const { language } = desk;
  return (
    <Rows<Contact>
      label={text(language, 'options.school.contacts')}
      hint={editorText(language, 'contacts.hint')}
      items={contacts}
      language={language}
      add={editorText(language, 'contacts.add')}
      fresh={() => ({ role: '' })}
      onChange={items => set(desk, 'contacts', items)}
      row={(contact, place, change) =>
        (['role', 'name', 'email', 'phone'] as const).map(key => (
          <TextField
            key={key}
            id={`contact-${place}-${key}`}
            label={editorText(language, `contact.${key}`)}
            type={key === 'email' ? 'email' : 'text'}
            value={contact[key] ?? ''}
            {...fault(desk, `school.contacts[${place}].${key}`, contact[key])}
            onChange={words => change(withFact(contact, key, words.trim()))}
          />
        ))
      }
    />
  );
}

function Hours({ desk, hours }: { readonly desk: Desk; readonly hours: readonly LessonHours[] }): JSX.Element {
  const { language } = desk;
  const days = DAYS.map(day => ({ value: String(day), label: nameOf(day, language) }));
  const next = () => ({ day: Math.min(5, (hours.at(-1)?.day ?? 0) + 1), from: '08:30', to: '14:30' });
  return (
    <Rows<LessonHours>
      label={text(language, 'options.school.hours')}
      hint={editorText(language, 'hours.hint')}
      items={hours}
      language={language}
      add={editorText(language, 'hours.add')}
      fresh={next}
      onChange={items => set(desk, 'hours', items)}
      row={(period, place, change) => (
        <>
          <SelectField
            id={`hours-${place}-day`}
            label={editorText(language, 'hours.day')}
            value={String(period.day)}
            choices={days}
            {...fault(desk, `school.hours[${place}]`, period.from)}
            onChange={day => change({ ...period, day: Number(day) })}
          />
          {(['from', 'to'] as const).map(key => (
            <TextField
              key={key}
              id={`hours-${place}-${key}`}
              label={editorText(language, `period.${key}`)}
              type="time"
              value={period[key]}
              onChange={time => change({ ...period, [key]: time })}
            />
          ))}
        </>
      )}
    />
  );
}

function Holidays({ desk, holidays }: { readonly desk: Desk; readonly holidays: readonly Holiday[] }): JSX.Element {
  const { language } = desk;
  return (
    <Rows<Holiday>
      label={text(language, 'options.school.holidays')}
      hint={editorText(language, 'holidays.hint')}
      items={holidays}
      language={language}
      add={editorText(language, 'holidays.add')}
      fresh={() => ({ from: '', to: '' })}
      onChange={items => set(desk, 'holidays', items)}
      row={(holiday, place, change) => (
        <>
          <TextField
            id={`holiday-${place}-name`}
            label={editorText(language, 'holiday.name')}
            value={holiday.name ?? ''}
            {...fault(desk, `school.holidays[${place}]`, holiday.from && holiday.to)}
            onChange={words => change(withFact(holiday, 'name', words.trim()))}
          />
          {(['from', 'to'] as const).map(key => (
            <TextField
              key={key}
              id={`holiday-${place}-${key}`}
              label={editorText(language, `period.${key === 'to' ? 'until' : key}`)}
              type="date"
              value={holiday[key]}
              onChange={day =>
                change({ ...holiday, [key]: day, ...(key === 'from' && holiday.to === '' ? { to: day } : {}) })
              }
            />
          ))}
        </>
      )}
    />
  );
}

/** The protocol with another fact of the school; a list or name that is empty is left out. */
function set<Key extends keyof School>({ file, change }: Desk, key: Key, value: Facts[Key] | undefined): void {
  const { [key]: _before, ...others } = file.school ?? {};
  const empty = value === undefined || (Array.isArray(value) && value.length === 0);
  change({ ...file, school: empty ? others : { ...others, [key]: value } }, `school-${key}`);
}

/** A row with a fact, or without it when it is empty; the role of a contact always stays. */
function withFact<Row extends object, Key extends keyof Row & string>(row: Row, key: Key, value: string): Row {
  const { [key]: _before, ...others } = row;
  return (value === '' && key !== 'role' ? others : { ...row, [key]: value }) as Row;
}

function fault({ survey, language }: Desk, path: string, value: string | undefined): { problem?: string } {
  const problem = value ? problemAt(survey, path) : undefined;
  return problem ? { problem: problem.message[language] } : {};
}

/** The first fault of a list, with the line it is about. */
function faultBelow({ survey, language }: Desk, path: string): { problem?: string } {
  const problem = survey.problems.find(one => one.path.startsWith(path));
  return problem ? { problem: problem.message[language] } : {};
}

function nameOf(day: number, language: string): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));
}
