// The data on this device: into a file, out of a file, and gone.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../model/text';
import { text } from '../texts/text';
import { Button } from '../ui/button';

export interface DataProps {
  readonly language: Language;
  readonly exportAll: () => void;
  /** Takes over a file of settings; gives the names of what could not be used, or null when none of it could. */
  readonly importAll: (words: string) => Promise<readonly string[] | null>;
  readonly deleteAll: () => Promise<void>;
}

export function Data(props: DataProps): JSX.Element {
  const { language, exportAll } = props;
  return (
    <>
      <div class="row">
        <Button onPress={exportAll}>{text(language, 'options.export')}</Button>
      </div>
      <TakeIn {...props} />
      <Delete {...props} />
    </>
  );
}

function TakeIn({ language, importAll }: Pick<DataProps, 'language' | 'importAll'>): JSX.Element {
  const [refused, setRefused] = useState<readonly string[] | null | 'nothing yet'>('nothing yet');
  const read = async ({ currentTarget: input }: Event) => {
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!(input instanceof HTMLInputElement) || !file) return;
    setRefused(
      await file
        .text()
        .then(importAll)
        .catch(() => null),
    );
    input.value = '';
  };
  return (
    <div class="field">
      <label for="settings-file">{text(language, 'options.takeIn')}</label>
      <p class="field-hint" id="settings-file-hint">
        {text(language, 'options.takeIn.hint')}
      </p>
      <input
        id="settings-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="settings-file-hint"
        onChange={event => void read(event)}
      />
      <div role="status">{refused !== 'nothing yet' && <Taken refused={refused} language={language} />}</div>
    </div>
  );
}

function Taken({ refused, language }: { readonly refused: readonly string[] | null; readonly language: Language }) {
  if (refused === null) return <p class="bad">{text(language, 'options.takeIn.failed')}</p>;
  return (
    <>
      <p class="good">{text(language, 'options.takeIn.done')}</p>
      {refused.length > 0 && (
        <p class="bad">
          {text(language, 'options.takeIn.refused', { names: new Intl.ListFormat(language).format(refused) })}
        </p>
      )}
    </>
  );
}

function Delete({ language, deleteAll }: Pick<DataProps, 'language' | 'deleteAll'>): JSX.Element {
  const [asked, setAsked] = useState<'no' | 'sure' | 'done'>('no');
  const remove = () => void deleteAll().then(() => setAsked('done'));
  return (
    <>
      <div class="row">
        <Button onPress={() => setAsked('sure')}>{text(language, 'options.delete')}</Button>
      </div>
      <div role="status">
        {asked === 'sure' && (
          <div class="row">
            <p class="bad">{text(language, 'options.delete.sure')}</p>
            <Button weight="main" onPress={remove}>
              {text(language, 'options.delete.yes')}
            </Button>
            <Button onPress={() => setAsked('no')}>{text(language, 'options.delete.no')}</Button>
          </div>
        )}
        {asked === 'done' && <p class="good">{text(language, 'options.delete.done')}</p>}
      </div>
    </>
  );
}
