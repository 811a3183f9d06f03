// Opens a protocol file, and the board's file where it builds on that; a file with faults is refused with each of them.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProtocolFile } from '../model/protocol-file';
import type { Language } from '../model/text';
import type { Problem } from '../model/verdict';
import { editorText } from '../texts/editor';
import { opened } from './opening';

export interface FromFileProps {
  readonly language: Language;
  /** The board's protocol that is known already. */
  readonly board: ProtocolFile | null;
  readonly open: (file: ProtocolFile, board: ProtocolFile | null) => void;
}

export function FromFile({ language, board: known, open }: FromFileProps): JSX.Element {
  const [board, setBoard] = useState(known);
  return (
    <>
      <FilePick
        id="open-board"
        label={editorText(language, 'start.board')}
        hint={
          board
            ? editorText(language, 'start.board.open', { name: board.name })
            : editorText(language, 'start.board.hint')
        }
        language={language}
        board={null}
        taken={setBoard}
      />
      <FilePick
        id="open-file"
        label={editorText(language, 'start.file.which')}
        hint={editorText(language, 'start.file.which.hint')}
        language={language}
        board={board}
        taken={file => open(file, board)}
      />
    </>
  );
}

export interface FilePickProps extends Pick<FromFileProps, 'language' | 'board'> {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly taken: (file: ProtocolFile) => void;
}

/** A field that gives the protocol of a chosen file, or says what is wrong with it. */
export function FilePick({ id, label, hint, language, board, taken }: FilePickProps): JSX.Element {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const read = async ({ currentTarget: input }: Event) => {
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!(input instanceof HTMLInputElement) || !file) return;
    const result = await opened(file, board);
    input.value = '';
    setProblems(result.ok ? [] : result.problems);
    if (result.ok) taken(result.file);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        aria-describedby={`${id}-hint`}
        onChange={event => void read(event)}
      />
      <div role="alert">
        {problems.length > 0 && (
          <>
            <p class="bad">{editorText(language, 'file.refused', { count: problems.length })}</p>
            <ProblemList problems={problems} language={language} />
          </>
        )}
      </div>
    </div>
  );
}

/** Faults with their place in the file. */
export function ProblemList({ problems, language }: { problems: readonly Problem[]; language: Language }): JSX.Element {
  return (
    <ul class="plain-list">
      {problems.map(({ path, message }) => (
        <li key={path + message.nl}>
          {path !== '' && <code>{path}</code>} {message[language]}
        </li>
      ))}
    </ul>
  );
}
