// The choice of a protocol, and loading a school's own file with its faults in words.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../model/text';
import type { Problem } from '../model/verdict';
import { presetChoices } from '../protocols/index';
import { text } from '../texts/text';
import { RadioField } from '../ui/field';
import { held } from '../ui/held';

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

/** The file, or the worker that checks it, gave no answer. */
const UNREAD: Problem = {
  path: '',
  message: { nl: text('nl', 'options.import.unread'), en: text('en', 'options.import.unread') },
};

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
      {!locked && <FileField language={language} load={load} />}
      <p>
        <a href="../editing/index.html" target="_blank" rel="noreferrer">
          {text(language, 'options.protocol.make')}
        </a>
      </p>
    </>
  );
}

function FileField({ language, load }: Pick<ProtocolChoiceProps, 'language' | 'load'>): JSX.Element {
  const [problems, setProblems] = useState<readonly Problem[] | null>(null);
  const read = async ({ currentTarget: input }: Event) => {
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!(input instanceof HTMLInputElement) || !file) return;
    setProblems(
      await file
        .text()
        .then(load)
        .catch(() => [UNREAD]),
    );
    input.value = '';
  };
  return (
    <div class="field">
      <label for="protocol-file">{text(language, 'options.import')}</label>
      <p class="field-hint" id="protocol-file-hint">
        {text(language, 'options.import.hint')}
      </p>
      <input
        id="protocol-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="protocol-file-hint"
        onChange={event => void read(event)}
      />
      <Outcome problems={problems} language={language} />
    </div>
  );
}

function Outcome({
  problems,
  language,
}: {
  readonly problems: readonly Problem[] | null;
  readonly language: Language;
}): JSX.Element {
  if (problems === null) return <div role="status" />;
  if (problems.length === 0) {
    return (
      <p role="status" class="good">
        {text(language, 'options.import.done')}
      </p>
    );
  }
  return (
    <div role="alert">
      <p class="bad">{text(language, 'options.import.failed', { count: problems.length })}</p>
      <ul class="plain-list">
        {problems.map(({ path, message }) => (
          <li key={path + message.nl}>
            {path !== '' && <code>{path}</code>} {message[language]}
          </li>
        ))}
      </ul>
    </div>
  );
}
