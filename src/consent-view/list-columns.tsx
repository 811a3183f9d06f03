// What each column of a list holds, as it was guessed, for a person to correct; and what holds for all its rows.
import type { JSX } from 'preact';
import { TARGETS, type Target } from '../consent/columns';
import { isDay, latestEnd } from '../consent/school-year';
import type { Delimiter, Table } from '../consent/table';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { RadioField, SelectField, TextField } from '../ui/field';
import type { Plan } from './list-preview';
import { dayWords, targetName } from './words';

/** Cells of a column that are shown as a sample. */
const SAMPLE = 3;

export interface ListColumnsProps {
  readonly table: Table;
  readonly plan: Plan;
  readonly today: string;
  readonly language: Language;
  readonly part: (delimiter: Delimiter) => void;
  readonly change: (changed: Partial<Plan>) => void;
}

export function ListColumns(props: ListColumnsProps): JSX.Element {
  const { table, plan, language, part, change } = props;
  const set = (place: number, target: Target) =>
    change({ mapping: plan.mapping.map((one, column) => (column === place ? target : one)) });
  return (
    <>
      <SelectField
        id="consent-delimiter"
        label={consentText(language, 'consents.import.delimiter')}
        value={table.delimiter}
        choices={([';', ',', '\t'] as const).map(value => ({
          value: value as Delimiter,
          label: consentText(language, `consents.import.delimiter.${value === '\t' ? 'tab' : value}`),
        }))}
        onChange={part}
      />
      <fieldset class="consent-channels">
        <legend>{consentText(language, 'consents.import.columns')}</legend>
        {columnsOf(table).map(({ id, name, place }) => (
          <SelectField
            key={id}
            id={id}
            label={consentText(language, 'consents.import.column', { column: place + 1, name })}
            {...sampleOf(table, place, language)}
            value={plan.mapping[place] ?? 'skip'}
            choices={TARGETS.map(value => ({ value: value as Target, label: targetName(language, value) }))}
            onChange={target => set(place, target)}
          />
        ))}
      </fieldset>
      <ForAll {...props} />
    </>
  );
}

function columnsOf({ header }: Table) {
  return header.map((name, place) => ({ id: `consent-column-${place + 1}`, name, place }));
}

function sampleOf({ rows }: Table, place: number, language: Language): { readonly hint?: string } {
  const cells = rows.slice(0, 50).map(row => row.cells[place]?.trim().slice(0, 30) ?? '');
  const sample = [...new Set(cells.filter(Boolean))].slice(0, SAMPLE).join(' · ');
  return sample === '' ? {} : { hint: consentText(language, 'consents.import.sample', { cells: sample }) };
}

function ForAll({ plan, today, language, change }: ListColumnsProps): JSX.Element {
  const late = !isDay(plan.validUntil) || plan.validUntil > latestEnd(today);
  return (
    <>
      <SelectField
        id="consent-list-kind"
        label={consentText(language, 'consents.import.who')}
        value={plan.kind}
        choices={[
          { value: 'pupil' as Plan['kind'], label: consentText(language, 'consents.import.pupils') },
          { value: 'staff' as Plan['kind'], label: consentText(language, 'consents.import.staff') },
        ]}
        onChange={kind => change({ kind })}
      />
      <TextField
        id="consent-list-until"
        type="date"
        label={consentText(language, 'consents.until')}
        value={plan.validUntil}
        onChange={validUntil => change({ validUntil })}
        {...(late
          ? { problem: consentText(language, 'consents.until.problem', { day: dayWords(language, latestEnd(today)) }) }
          : {})}
      />
      <TextField
        id="consent-list-source"
        label={consentText(language, 'consents.source')}
        value={plan.source}
        onChange={source => change({ source: source.trim().slice(0, 100) })}
      />
      {plan.known > 0 && <Mode plan={plan} language={language} change={change} />}
    </>
  );
}

function Mode({ plan, language, change }: Pick<ListColumnsProps, 'plan' | 'language' | 'change'>): JSX.Element {
  return (
    <RadioField
      id="consent-list-mode"
      label={consentText(language, 'consents.import.mode')}
      value={plan.mode}
      choices={(['replace', 'add'] as const).map(value => ({
        value: value as Plan['mode'],
        label: consentText(language, `consents.import.${value}`),
        hint: consentText(language, `consents.import.${value}.hint`),
      }))}
      onChange={mode => change({ mode })}
    />
  );
}
