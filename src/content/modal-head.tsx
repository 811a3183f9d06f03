// The head of a dialog of ours: what it is about, and the way out.
import type { ComponentChildren, JSX } from 'preact';
import { Button } from '../ui/button';
import { Logo } from '../ui/logo';

export interface ModalHeadProps {
  readonly title: string;
  /** What the way out does, in words. */
  readonly out: string;
  readonly leave: (event: MouseEvent) => void;
  readonly children?: ComponentChildren;
}

export function ModalHead({ title, out, leave, children }: ModalHeadProps): JSX.Element {
  return (
    <header class="panel-head">
      <Logo />
      <div>
        <h1 id="modal-title" tabIndex={-1}>
          {title}
        </h1>
        {children && <p class="soft">{children}</p>}
      </div>
      <Button weight="quiet" label={out} onPress={leave}>
        <svg class="cross" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <path d="M5 5 15 15M15 5 5 15" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
      </Button>
    </header>
  );
}
