// The shape of a severity: an octagon to change something, a triangle to take care, a circle for a tip, a tick for none.
import type { JSX } from 'preact';
import type { Worst } from '../model/verdict';

const SHAPES: Readonly<
  Record<'error' | 'warning' | 'info' | 'none', { readonly outline: string; readonly sign: string }>
> = {
  error: {
    outline: 'M7.3 1.5h5.4L18.5 7.3v5.4L12.7 18.5H7.3L1.5 12.7V7.3Z',
    sign: 'M10 5.5v5M10 13.8v.1',
  },
  warning: { outline: 'M10 1.8 18.8 17.5H1.2Z', sign: 'M10 7.5v4M10 14.5v.1' },
  info: { outline: 'M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17Z', sign: 'M10 9.5v5M10 6v.1' },
  none: { outline: 'M10 1.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17Z', sign: 'M6 10.3 8.8 13 14 7.3' },
};

/** The icon of a severity, hidden from screen readers: the word always stands beside it. Null is "nothing found". */
export function SeverityIcon({ severity }: { readonly severity: Worst }): JSX.Element {
  const shape = SHAPES[severity ?? 'none'];
  return (
    <svg class="severity-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shape.outline} fill="currentColor" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
      <path
        d={shape.sign}
        fill="none"
        stroke="var(--surface)"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
