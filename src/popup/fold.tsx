// A part of the popup that stays folded until it is wanted.
import type { ComponentChildren, JSX } from 'preact';

export interface FoldProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

export function Fold({ title, open = false, children }: FoldProps): JSX.Element {
  return (
    <details class="fold" open={open}>
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}
