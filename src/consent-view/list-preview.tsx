// What a list would store, in numbers and with each fault at its line and column; nothing is stored before a press.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { guessedMapping, type Mapping, mappingFault } from '../consent/columns';
import { countsOf, type Imported, importedFrom } from '../consent/import';
import type { MergeMode } from '../consent/merge';
import type { ConsentEntry, Kind, Register } from '../consent/register';
import { endOfSchoolYear, isDay, latestEnd } from '../consent/school-year';
import type { Table } from '../consent/table';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { Button } from '../ui/button';
import { faultWords } from './words';

/** Faults that are written out. */
const LISTED = 20;

/** How a list is read: what was guessed, until a person corrects it. */
export interface Plan {
  readonly mapping: Mapping;
  readonly kind: Kind;
  readonly validUntil: string;
  readonly source: string;
  readonly mode: MergeMode;
  /** People in the register already. */
  readonly known: number;
}

/** The first plan for a table: its header's words, pupils, until the end of the school year. */
export function planFor(table: Table, today: string, source: string, register: Register): Plan {
  return {
    mapping: guessedMapping(table),
    kind: 'pupil',
    validUntil: endOfSchoolYear(today),
    source: source.slice(0, 100),
    mode: 'replace',
    known: register.entries.length,
  };
}

export interface ListPreviewProps {
  readonly table: Table;
  readonly plan: Plan;
  readonly today: string;
  readonly language: Language;
  readonly store: (entries: readonly ConsentEntry[], mode: MergeMode) => Promise<void>;
  readonly cancel: () => void;
}

export function ListPreview({ table, plan, today, language, store, cancel }: ListPreviewProps): JSX.Element {
  const imported = useMemo(
    () => importedFrom(table, plan.mapping, { ...plan, today }, () => crypto.randomUUID()),
    [table, plan, today],
  );
  const unmapped = mappingFault(plan.mapping);
  const late = !isDay(plan.validUntil) || plan.validUntil > latestEnd(today);
  const broken = table.faults.length > 0;
  const ready = !unmapped && !late && !broken && imported.entries.length > 0;
  return (
    <section aria-labelledby="consent-preview">
      <h3 id="consent-preview">{consentText(language, 'consents.import.preview')}</h3>
      <div role="status">
        {unmapped && <p class="bad">{consentText(language, `consents.mapping.${unmapped}`)}</p>}
        {broken && <p class="bad">{consentText(language, 'consents.import.broken', { count: table.faults.length })}</p>}
        {!unmapped && !broken && <Numbers imported={imported} language={language} />}
      </div>
      {broken ? (
        <FaultList faults={table.faults} language={language} />
      ) : (
        !unmapped && <FaultList faults={imported.faults} language={language} />
      )}
      <div class="row">
        <Button weight="main" disabled={!ready} onPress={() => void store(imported.entries, plan.mode)}>
          {consentText(language, 'consents.import.store')}
        </Button>
        <Button onPress={cancel}>{consentText(language, 'consents.cancel')}</Button>
      </div>
    </section>
  );
}

function Numbers({ imported, language }: { readonly imported: Imported; readonly language: Language }): JSX.Element {
  const { entries, yes, no, unknown, namesakes } = countsOf(imported.entries);
  const { length } = imported.faults;
  return (
    <>
      <p>
        <strong>{consentText(language, 'consents.import.entries', { count: entries })}</strong>
        {' · '}
        {consentText(language, 'consents.import.answers', { yes, no, unknown })}
      </p>
      {namesakes > 0 && <p class="bad">{consentText(language, 'consents.import.namesakes', { count: namesakes })}</p>}
      {length > 0 && <p class="bad">{consentText(language, 'consents.import.faults', { count: length })}</p>}
    </>
  );
}

type Faults = { readonly faults: Imported['faults'] | Table['faults']; readonly language: Language };

function FaultList({ faults, language }: Faults): JSX.Element | null {
  if (faults.length === 0) return null;
  const lines = faults.slice(0, LISTED).map(fault => faultWords(language, fault));
  return (
    <ul class="plain-list">
      {[...new Set(lines)].map(line => (
        <li key={line}>{line}</li>
      ))}
      {faults.length > LISTED && (
        <li>{consentText(language, 'consents.import.more', { count: faults.length - LISTED })}</li>
      )}
    </ul>
  );
}
