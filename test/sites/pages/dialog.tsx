// A dialog that traps the focus, as the sites' dialogs do: focus that leaves it is pulled back.
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

export interface DialogProps {
  readonly label: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ label, close, onClose, children }: DialogProps): JSX.Element {
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pullBack = (event: FocusEvent) => {
      const inside = event.target instanceof Node && dialog.current?.contains(event.target);
      if (!inside)
        dialog.current?.querySelector<HTMLElement>('[contenteditable="true"], textarea, [role="button"]')?.focus();
    };
    document.addEventListener('focusin', pullBack);
    return () => document.removeEventListener('focusin', pullBack);
  }, []);
  return createPortal(
    <div className="shade">
      <div
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-label={label}
        ref={dialog}
        data-focus-lock-disabled="false"
      >
        <header className="dialog-head">
          <div role="button" tabIndex={0} aria-label={close} className="quiet" onClick={onClose}>
            ✕
          </div>
          <h2>{label}</h2>
        </header>
        {children}
      </div>
    </div>,
    document.body,
  );
}
