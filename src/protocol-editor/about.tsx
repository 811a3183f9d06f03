// What the protocol is called, since when it holds, and on which protocol it builds.
import type { JSX } from 'preact';
import { presetChoices } from '../protocols/index';
import { editorText } from '../texts/editor';
import { SelectField, TextField } from '../ui/field';
import type { Desk } from './desk';
import { withMember } from './edit';
import { codeOf } from './finish';
import { problemAt } from './survey';

export interface AboutProps {
  readonly desk: Desk;
  /** The board's protocol that was opened beside this one. */
  readonly board: { readonly id: string; readonly name: string } | null;
}

export function About({ desk, board }: AboutProps): JSX.Element {
  const { file, language, survey, change } = desk;
  const layers = [
    { value: '', label: editorText(language, 'about.extends.none') },
    ...(board ? [{ value: board.id, label: board.name }] : []),
    ...presetChoices(),
  ];
  const name = (words: string) => {
    // The code follows the name until a person chose another.
    const follows = file.id === '' || file.id === codeOf(file.name);
    change({ ...file, name: words, ...(follows ? { id: codeOf(words) } : {}) }, 'name');
  };
  return (
    <>
      <TextField
        id="name"
        label={editorText(language, 'about.name')}
        hint={editorText(language, 'about.name.hint')}
        live
        value={file.name}
        {...said(desk, 'name', file.name)}
        onChange={name}
      />
      <TextField
        id="issued"
        label={editorText(language, 'about.issued')}
        hint={editorText(language, 'about.issued.hint')}
        value={file.issued}
        {...said(desk, 'issued', file.issued)}
        onChange={issued => change({ ...file, issued: issued.trim() }, 'issued')}
      />
      <SelectField
        id="extends"
        label={editorText(language, 'about.extends')}
        hint={editorText(language, 'about.extends.hint')}
        value={file.extends ?? ''}
        choices={layers}
        onChange={id => change(withMember(file, 'extends', id === '' ? undefined : id), 'extends')}
      />
      {survey.below.length > 0 && (
        <p class="soft">
          {editorText(language, 'about.below', {
            names: survey.below.map(layer => layer.name).join(' → '),
            count: survey.articles.filter(view => view.place === undefined).length,
          })}
        </p>
      )}
      <TextField
        id="code"
        label={editorText(language, 'about.code')}
        hint={editorText(language, 'about.code.hint')}
        value={file.id}
        {...said(desk, 'id', file.id)}
        onChange={id => change({ ...file, id: id.trim() }, 'code')}
      />
    </>
  );
}

/** The fault of a field that is filled in; what is empty still is told on the last page. */
function said({ survey, language }: Desk, path: string, value: string): { problem?: string } {
  const problem = value === '' ? undefined : problemAt(survey, path);
  return problem ? { problem: problem.message[language] } : {};
}
