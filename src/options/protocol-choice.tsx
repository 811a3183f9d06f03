// The choice of a protocol, and loading a school's own file with its faults in words.
import type { JSX } from 'preact';
import type { Language } from '../model/text';
import type { Problem } from '../model/verdict';
import { presetChoices } from '../protocols/index';
import { text } from '../texts/text';
import { RadioField } from '../ui/field';
import { held } from '../ui/held';
import { FileField } from './file-field';

export interface ProtocolChoiceProps {
  readonly chosen: string;
  readonly ownName: string | null;
  readonly language: Language;
  readonly choose: (id: string) => void;
  /** Checks and stores a file; an empty list means accepted. */
  readonly load: (words: string) => Promise<readonly Problem[]>;
  /** The school set it: shown, but not to be changed here. */
  readonly locked: boolean;
}

export function ProtocolChoice({ chosen, ownName, language, choose, load, locked }: ProtocolChoiceProps): JSX.Element {
  const own =
    ownName === null ? [] : [{ value: 'own', label: `${text(language, 'options.protocol.own')}: ${ownName}` }];
  return (
    <>
      <RadioField
        id="protocol"
        label={text(language, 'options.protocol.choose')}
        value={chosen}
        choices={[...presetChoices(), ...own]}
        onChange={choose}
        {...held(locked ? ['protocol'] : [], 'protocol', language)}
      />
      {!locked && (
        <FileField
          id="protocol-file"
          label={text(language, 'options.import')}
          hint={text(language, 'options.import.hint')}
          language={language}
          load={words => load(words).then(problems => ({ taken: problems.length === 0, problems }))}
          done={text(language, 'options.import.done')}
          failed={count => text(language, 'options.import.failed', { count })}
        />
      )}
      <p>
        <a href="../editing/index.html" target="_blank" rel="noreferrer">
          {text(language, 'options.protocol.make')}
        </a>
      </p>
    </>
  );
}
