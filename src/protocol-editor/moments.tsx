// What happens around publishing: the question before it, and the steps when a post is online already.
import type { JSX } from 'preact';
import type { GuardLevel } from '../model/severity';
import type { Bilingual } from '../model/text';
import { editorText } from '../texts/editor';
import { RadioField } from '../ui/field';
import { BilingualField } from './bilingual-field';
import type { Desk } from './desk';
import { withMember } from './edit';
import { Rows } from './rows';

const LEVELS: readonly GuardLevel[] = ['error', 'warning', 'info', 'never'];

export function Moments({ desk }: { readonly desk: Desk }): JSX.Element {
  const { file, language, survey, change } = desk;
  return (
    <>
      <RadioField
        id="guard"
        label={editorText(language, 'guard')}
        hint={editorText(language, 'guard.hint')}
        value={survey.protocol.guard ?? 'error'}
        choices={LEVELS.map(value => ({ value, label: editorText(language, `guard.${value}`) }))}
        onChange={guard => change({ ...file, guard }, 'guard')}
      />
      <Texts desk={desk} member="questions" />
      <Texts desk={desk} member="alreadyOnline" />
    </>
  );
}

/** A list of texts; while the file has none of its own, that of the layers below is shown and may be taken over. */
function Texts({ desk, member }: { readonly desk: Desk; readonly member: 'questions' | 'alreadyOnline' }): JSX.Element {
  const { file, language, survey, change } = desk;
  const inherited = survey.below.findLast(layer => layer[member])?.[member] ?? [];
  return (
    <Rows<Bilingual>
      label={editorText(language, member)}
      hint={editorText(language, `${member}.hint`)}
      items={file[member] ?? inherited}
      language={language}
      add={editorText(language, `${member}.add`)}
      fresh={() => ({ nl: '', en: '' })}
      onChange={items => change(withMember(file, member, items), member)}
      row={(words, place, set) => (
        <BilingualField
          desk={desk}
          id={`${member}-${place}`}
          label={editorText(language, `${member}.one`, { place: place + 1 })}
          path={`${member}[${place}]`}
          value={words}
          lines={2}
          onChange={set}
        />
      )}
    />
  );
}
