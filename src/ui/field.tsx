// Fields of the pages: each with its label, a hint, and what is wrong with it.
import type { JSX } from 'preact';

interface FieldProps<Value> {
  /** Id of the input; hint and problem take theirs from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value, in words. */
  readonly problem?: string;
  readonly value: Value;
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of the values to choose from. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface TextFieldProps extends FieldProps<string> {
  readonly type?: 'text' | 'email' | 'time' | 'date' | 'number';
  /** More than one makes it a box of that many lines. */
  readonly lines?: number;
  readonly placeholder?: string;
  /** Tells of each key, instead of when the field is left. */
  readonly live?: boolean;
}

/** A field for a line of text, or for several lines. Tells of each change when the field is left, unless it is live. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { id, label, value, type = 'text', lines = 1, placeholder, disabled = false, live = false, onChange } = props;
  const tell = (event: Event) => onChange(entered(event));
  const shared = {
    id,
    value,
    disabled,
    ...(placeholder ? { placeholder } : {}),
    ...description(props),
    ...(live ? { onInput: tell } : { onChange: tell }),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Hint {...props} />
      {lines > 1 ? <textarea rows={lines} {...shared} /> : inputOf(type, shared)}
      <ProblemLine {...props} />
    </div>
  );
}

/** A field for one of several values, folded away until it is opened. */
export function SelectField<Value extends string>(
  props: FieldProps<Value> & { readonly choices: readonly Choice<Value>[] },
): JSX.Element {
  const { id, label, value, choices, disabled = false, onChange } = props;
  const choose = (event: Event) => {
    const chosen = choices.find(choice => choice.value === entered(event));
    if (chosen) onChange(chosen.value);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Hint {...props} />
      <select id={id} value={value} disabled={disabled} {...description(props)} onChange={choose}>
        {choices.map(choice => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
      <ProblemLine {...props} />
    </div>
  );
}

/** A field for one of a few values, all in sight, each with its own hint. */
export function RadioField<Value extends string>(
  props: FieldProps<Value> & { readonly choices: readonly Choice<Value>[] },
): JSX.Element {
  const { id, label, value, choices, disabled = false, onChange } = props;
  return (
    <fieldset class="field" disabled={disabled} {...description(props)}>
      <legend>{label}</legend>
      <Hint {...props} />
      <div class="choices">
        {choices.map(choice => (
          <label key={choice.value} class="choice">
            <input
              type="radio"
              name={id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>{choice.label}</span>
            {choice.hint && <span class="field-hint">{choice.hint}</span>}
          </label>
        ))}
      </div>
      <ProblemLine {...props} />
    </fieldset>
  );
}

/** A field for yes or no. */
export function CheckField(props: FieldProps<boolean>): JSX.Element {
  const { id, label, hint, value, disabled = false, onChange } = props;
  const tell = ({ currentTarget }: Event) =>
    onChange(currentTarget instanceof HTMLInputElement && currentTarget.checked);
  return (
    <label class="choice" for={id}>
      <input id={id} type="checkbox" checked={value} disabled={disabled} {...description(props)} onChange={tell} />
      <span>{label}</span>
      {hint && (
        <span class="field-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </label>
  );
}

// Spelled out because each type of input has its own set of allowed roles.
function inputOf(type: NonNullable<TextFieldProps['type']>, shared: { readonly id: string }): JSX.Element {
  if (type === 'email') return <input type="email" {...shared} />;
  if (type === 'text') return <input type="text" {...shared} />;
  return <input type={type} {...shared} />;
}

type Words = Pick<FieldProps<string>, 'id' | 'hint' | 'problem'>;

function Hint({ id, hint }: Words): JSX.Element | null {
  return hint ? (
    <p class="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null;
}

function ProblemLine({ id, problem }: Words): JSX.Element | null {
  return problem ? (
    <p class="field-problem" id={`${id}-problem`} role="alert">
      {problem}
    </p>
  ) : null;
}

function description({ id, hint, problem }: Words): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } {
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(problem ? { 'aria-invalid': 'true' } : {}) };
}

function entered(event: Event): string {
  const { currentTarget } = event;
  if (
    currentTarget instanceof HTMLInputElement ||
    currentTarget instanceof HTMLTextAreaElement ||
    currentTarget instanceof HTMLSelectElement
  ) {
    return currentTarget.value;
  }
  return '';
}
