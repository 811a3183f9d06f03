// The data on this device: into a file, out of a file, and gone.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../model/text';
import { text } from '../texts/text';
import { Button } from '../ui/button';
import { FileField, type FileFieldProps } from './file-field';

export interface DataProps {
  readonly language: Language;
  readonly exportAll: () => void;
  /** Takes over a file of settings, as far as it can be used. */
  readonly importAll: FileFieldProps['load'];
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
  return (
    <FileField
      id="settings-file"
      label={text(language, 'options.takeIn')}
      hint={text(language, 'options.takeIn.hint')}
      language={language}
      load={importAll}
      done={text(language, 'options.takeIn.done')}
      leftOut={text(language, 'options.takeIn.refused')}
      failed={() => text(language, 'options.takeIn.failed')}
    />
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
