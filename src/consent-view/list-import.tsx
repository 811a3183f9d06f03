// Reads a school's list: a file, what its columns hold, a look at what would be stored, and only then storing it.
import type { JSX, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type FileFault, MOST_COLUMNS, openedTable, textOf } from '../consent/file';
import { merged } from '../consent/merge';
import { MOST_ENTRIES, type Register } from '../consent/register';
import { type Delimiter, MOST_ROWS, type Table } from '../consent/table';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { ListColumns } from './list-columns';
import { ListPreview, type ListPreviewProps, type Plan, planFor } from './list-preview';

export interface ListImportProps {
  readonly register: Register;
  readonly today: string;
  readonly language: Language;
  /** Stores the register as it becomes; true when it was kept. */
  readonly store: (register: Register) => Promise<boolean>;
}

interface Opened {
  readonly text: string;
  readonly table: Table;
  readonly plan: Plan;
}

export function ListImport(props: ListImportProps): JSX.Element {
  const { today, language } = props;
  const { opened, setOpened, fault, stopped, field, open, read, keep, stop } = useList(props);
  return (
    <>
      <FileField language={language} field={field} read={read} />
      <div role="alert">{fault && <p class="bad">{faultOf(fault, language)}</p>}</div>
      <p role="status">{stopped ? consentText(language, 'consents.import.stopped') : ''}</p>
      {opened && (
        <OpenedList
          opened={opened}
          today={today}
          language={language}
          part={delimiter => open(opened.text, opened.plan.source, delimiter)}
          change={plan => setOpened({ ...opened, plan })}
          store={keep}
          cancel={stop}
        />
      )}
    </>
  );
}

/** The list in hand: the file that was opened, what is wrong with it, and what became of it. */
function useList({ register, today, store }: ListImportProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [fault, setFault] = useState<FileFault | 'room' | null>(null);
  const [stopped, setStopped] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const close = () => {
    setOpened(null);
    field.current?.focus();
  };
  const open = (text: string, name: string, delimiter?: Delimiter) => {
    const table = openedTable(text, delimiter);
    setFault(typeof table === 'string' ? table : null);
    setOpened(typeof table === 'string' ? null : { text, table, plan: planFor(table, today, name, register) });
  };
  const read = async ({ currentTarget: input }: Event) => {
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!(input instanceof HTMLInputElement) || !file) return;
    setStopped(false);
    const found = textOf(new Uint8Array(await file.arrayBuffer()));
    if ('text' in found) open(found.text, file.name);
    else {
      setOpened(null);
      setFault(found.fault);
    }
    input.value = '';
  };
  const keep = async (entries: Register['entries'], mode: Plan['mode']) => {
    const next = merged(register, entries, mode);
    if (next.entries.length > MOST_ENTRIES) setFault('room');
    else if (await store(next)) close();
  };
  const stop = () => {
    close();
    setStopped(true);
  };
  return { opened, setOpened, fault, stopped, field, open, read, keep, stop };
}

interface OpenedListProps extends Pick<ListPreviewProps, 'store' | 'cancel' | 'today' | 'language'> {
  readonly opened: Opened;
  readonly part: (delimiter: Delimiter) => void;
  readonly change: (plan: Plan) => void;
}

function OpenedList({
  opened: { table, plan },
  today,
  language,
  part,
  change,
  ...deeds
}: OpenedListProps): JSX.Element {
  const shared = { table, plan, today, language };
  return (
    <div class="consent-form">
      <ListColumns {...shared} part={part} change={changed => change({ ...plan, ...changed })} />
      <ListPreview {...shared} {...deeds} />
    </div>
  );
}

interface FileFieldProps {
  readonly language: Language;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly read: (event: Event) => Promise<void>;
}

function FileField({ language, field, read }: FileFieldProps): JSX.Element {
  return (
    <div class="field">
      <label for="consent-file">{consentText(language, 'consents.import')}</label>
      <p class="field-hint" id="consent-file-hint">
        {consentText(language, 'consents.import.hint')}
      </p>
      <input
        id="consent-file"
        ref={field}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-describedby="consent-file-hint"
        onChange={event => void read(event)}
      />
    </div>
  );
}

function faultOf(fault: FileFault | 'room', language: Language): string {
  if (fault === 'size') return consentText(language, 'consents.import.size', { count: MOST_ROWS });
  if (fault === 'columns') return consentText(language, 'consents.import.wide', { count: MOST_COLUMNS });
  if (fault === 'room') return consentText(language, 'consents.import.room', { count: MOST_ENTRIES });
  return consentText(language, `consents.import.${fault}`);
}
