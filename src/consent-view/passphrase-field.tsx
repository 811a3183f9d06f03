// A field for a passphrase, which the browser neither shows nor keeps.
import type { JSX } from 'preact';

export interface PassphraseFieldProps {
  readonly id: string;
  readonly label: string;
  /** What is wrong with it, in words. */
  readonly problem?: string;
  readonly fresh?: boolean;
}

/** Uncontrolled: the words stand in the field alone, until the form around it is sent. */
export function PassphraseField({ id, label, problem, fresh = false }: PassphraseFieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        autocomplete={fresh ? 'new-password' : 'off'}
        {...(problem ? { 'aria-describedby': `${id}-problem`, 'aria-invalid': 'true' as const } : {})}
      />
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
