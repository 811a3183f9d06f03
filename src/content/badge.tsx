// The small badge at a composer: how many remarks there are and how grave, and that somebody reads along.
import type { JSX } from 'preact';
import type { Language } from '../model/text';
import type { Worst } from '../model/verdict';
import { text } from '../texts/in-page';
import { SeverityIcon } from '../ui/severity-icon';

export interface BadgeProps {
  readonly language: Language;
  readonly count: number;
  readonly worst: Worst;
  /** Something else than a finding must be known. */
  readonly noted: boolean;
  readonly open: boolean;
  readonly onPress: (event: MouseEvent) => void;
}

/** A button that opens and closes the panel. */
export function Badge({ language, count, worst, noted, open, onPress }: BadgeProps): JSX.Element {
  const severity = worst ?? (noted ? 'info' : null);
  return (
    <button
      type="button"
      class={`badge severity-${severity ?? 'none'}`}
      aria-label={labelOf(language, count, worst, noted)}
      aria-expanded={open}
      onClick={onPress}
    >
      <SeverityIcon severity={severity} />
      {count > 0 && <strong>{count}</strong>}
      <span class="badge-words">{text(language, count > 0 || noted ? 'badge.reading' : 'badge.clear')}</span>
    </button>
  );
}

function labelOf(language: Language, count: number, worst: Worst, noted: boolean): string {
  if (worst) return text(language, 'badge.label', { count, worst: text(language, `severity.${worst}`) });
  return text(language, noted ? 'badge.label.note' : 'badge.label.clear');
}
