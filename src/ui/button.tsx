// A button in one of three weights.
import type { ComponentChildren, JSX } from 'preact';

export interface ButtonProps {
  readonly children: ComponentChildren;
  /** `main`: the step we advise; `plain`: another step; `quiet`: a way out. */
  readonly weight?: 'main' | 'plain' | 'quiet';
  readonly label?: string;
  readonly disabled?: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

/** A button that never submits a form around it. `label` replaces its words for screen readers. */
export function Button({ children, weight = 'plain', label, disabled = false, onPress }: ButtonProps): JSX.Element {
  return (
    <button type="button" class={`button ${weight}`} aria-label={label} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
