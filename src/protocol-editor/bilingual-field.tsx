// A text in both languages, side by side; one may be left empty.
import type { JSX } from 'preact';
import type { Bilingual } from '../model/text';
import { editorText } from '../texts/editor';
import { TextField } from '../ui/field';
import type { Desk } from './desk';
import { problemAt } from './survey';

export interface BilingualFieldProps {
  readonly desk: Desk;
  /** Id of the pair; each field adds its language. */
  readonly id: string;
  readonly label: string;
  /** Place in the file, for faults. */
  readonly path: string;
  readonly value: Bilingual;
  readonly lines?: number;
  readonly onChange: (value: Bilingual) => void;
  /** What is told below the text of a language. */
  readonly below?: (language: 'nl' | 'en') => JSX.Element | null;
}

const LANGUAGES = ['nl', 'en'] as const;

export function BilingualField(props: BilingualFieldProps): JSX.Element {
  const { desk, id, label, path, value, lines = 3, onChange, below } = props;
  return (
    <div class="editor-pair">
      {LANGUAGES.map(tongue => {
        const problem = value[tongue] === '' ? undefined : problemAt(desk.survey, `${path}.${tongue}`);
        return (
          <div key={tongue} class="editor-tongue">
            <TextField
              id={`${id}-${tongue}`}
              label={`${label} (${editorText(desk.language, `language.${tongue}`)})`}
              lines={lines}
              live
              value={value[tongue]}
              {...(problem ? { problem: problem.message[desk.language] } : {})}
              onChange={words => onChange({ ...value, [tongue]: words })}
            />
            {below?.(tongue)}
          </div>
        );
      })}
    </div>
  );
}
