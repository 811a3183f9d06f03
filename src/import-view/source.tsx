// Where the text comes from: a file that is opened here, or words that are pasted; what is wrong with them is said.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { DocumentFault } from '../documents/fault';
import { LARGEST, LONGEST_TEXT, openedDocument } from '../documents/open';
import type { Language } from '../model/text';
import { importText } from '../texts/import';
import { Button } from '../ui/button';

export interface SourceProps {
  readonly language: Language;
  /** What was pasted or opened before. */
  readonly words: string;
  /** Reads a text; false when it finds no articles. */
  readonly read: (text: string) => boolean;
}

type State = 'ready' | 'reading' | DocumentFault | 'none';

export function Source({ language, words, read }: SourceProps): JSX.Element {
  const [pasted, setPasted] = useState(words);
  const [state, setState] = useState<State>('ready');
  const take = (text: string) => {
    if (text.trim() === '') setState('empty');
    else if (text.length > LONGEST_TEXT) setState('size');
    else if (!read(text)) setState('none');
  };
  const openFile = async ({ currentTarget: input }: Event) => {
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!(input instanceof HTMLInputElement) || !file) return;
    setState('reading');
    const bytes = file.size > LARGEST ? null : await file.arrayBuffer().catch(() => null);
    const opened = bytes ? await openedDocument(new Uint8Array(bytes)) : null;
    input.value = '';
    if (!opened) setState(file.size > LARGEST ? 'size' : 'damaged');
    else if ('fault' in opened) setState(opened.fault);
    else {
      setPasted(opened.text);
      setState('ready');
      take(opened.text);
    }
  };
  return (
    <>
      <p>{importText(language, 'about')}</p>
      <FileField language={language} disabled={state === 'reading'} open={openFile} />
      <div class="field import-paste">
        <label for="import-text">{importText(language, 'text')}</label>
        <p class="field-hint" id="import-text-hint">
          {importText(language, 'text.hint')}
        </p>
        <textarea
          id="import-text"
          rows={12}
          value={pasted}
          aria-describedby="import-text-hint"
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </div>
      <Told state={state} language={language} />
      <div class="row">
        <Button weight="main" disabled={state === 'reading'} onPress={() => take(pasted)}>
          {importText(language, 'read')}
        </Button>
      </div>
    </>
  );
}

function Told({ state, language }: { readonly state: State; readonly language: Language }): JSX.Element {
  const wrong = state !== 'ready' && state !== 'reading';
  return (
    <>
      <p role="status">{state === 'reading' ? importText(language, 'file.reading') : ''}</p>
      <div role="alert">{wrong && <p class="bad">{importText(language, `fault.${state}`)}</p>}</div>
    </>
  );
}

interface FileFieldProps {
  readonly language: Language;
  readonly disabled: boolean;
  readonly open: (event: Event) => Promise<void>;
}

function FileField({ language, disabled, open }: FileFieldProps): JSX.Element {
  return (
    <div class="field">
      <label for="import-file">{importText(language, 'file')}</label>
      <p class="field-hint" id="import-file-hint">
        {importText(language, 'file.hint')}
      </p>
      <input
        id="import-file"
        type="file"
        accept=".docx,.pdf,.txt,.md,text/plain,application/pdf"
        disabled={disabled}
        aria-describedby="import-file-hint"
        onChange={event => void open(event)}
      />
    </div>
  );
}
