// A field for a file of ours: reads it, has it taken over, and says each fault with its place.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../model/text';
import type { Problem } from '../model/verdict';
import { text } from '../texts/text';
import { wordsOf } from '../ui/file-words';

/** What became of a file. */
export interface Loaded {
  /** Whether anything of it was taken over. */
  readonly taken: boolean;
  /** What is wrong with it; of a file that was taken over, what was left out. */
  readonly problems: readonly Problem[];
}

export interface FileFieldProps {
  /** Id of the input. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly language: Language;
  readonly load: (words: string) => Promise<Loaded>;
  /** Said when the file was taken over. */
  readonly done: string;
  /** Said before what was left out of a file that was taken over. */
  readonly leftOut?: string;
  /** Said when nothing was taken over, before the reasons. */
  readonly failed: (count: number) => string;
}

/** The worker that checks the file gave no answer. */
const UNREAD: Problem = {
  path: '',
  message: { nl: text('nl', 'options.import.unread'), en: text('en', 'options.import.unread') },
};

export function FileField(props: FileFieldProps): JSX.Element {
  const { id, label, hint, load } = props;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const read = async ({ currentTarget: input }: Event) => {
    const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
    if (!(input instanceof HTMLInputElement) || !file) return;
    const found = await wordsOf(file);
    const nothing = (problem: Problem): Loaded => ({ taken: false, problems: [problem] });
    setLoaded(found.ok ? await load(found.words).catch(() => nothing(UNREAD)) : nothing(found.problem));
    input.value = '';
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
      <div role="status">
        {loaded?.taken && <p class="good">{props.done}</p>}
        {loaded?.taken && loaded.problems.length > 0 && props.leftOut && <p class="bad">{props.leftOut}</p>}
      </div>
      {loaded && <Faults loaded={loaded} {...props} />}
    </div>
  );
}

function Faults({ loaded, language, failed }: FileFieldProps & { readonly loaded: Loaded }): JSX.Element | null {
  const { taken, problems } = loaded;
  if (problems.length === 0) return null;
  return (
    <div role="alert">
      {!taken && <p class="bad">{failed(problems.length)}</p>}
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
