// One proposal: a tick, what it says of how, how grave it is, and the sentence that it rests on.
import type { JSX } from 'preact';
import type { Severity } from '../model/severity';
import type { Language } from '../model/text';
import { type Details, MEANINGS } from '../protocol-import/demand';
import { importText } from '../texts/import';
import { text } from '../texts/text';
import { SeverityIcon } from '../ui/severity-icon';
import type { ReviewedDemand } from './review';

export interface DemandRowProps {
  /** Number of the article. */
  readonly article: string;
  readonly reviewed: ReviewedDemand;
  readonly quote: string | null;
  readonly language: Language;
  readonly change: (changed: Partial<Pick<ReviewedDemand, 'holds' | 'severity'>>) => void;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function DemandRow({ article, reviewed, quote, language, change }: DemandRowProps): JSX.Element {
  const { demand, severity, details, holds } = reviewed;
  const name = importText(language, `demand.${demand}`);
  const graded = MEANINGS[demand].rules.length > 0;
  return (
    <li class="import-demand" data-holds={holds}>
      <label class="import-tick">
        <input
          type="checkbox"
          checked={holds}
          data-demand={`${article} ${demand}`}
          onChange={({ currentTarget }) => change({ holds: currentTarget.checked })}
        />
        <span>{name}</span>
      </label>
      {graded && holds && (
        <span class={`import-severity ${severity}`}>
          <SeverityIcon severity={severity} />
          <select
            aria-label={importText(language, 'severity.of', { demand: name })}
            value={severity}
            onChange={({ currentTarget }) => {
              const chosen = SEVERITIES.find(value => value === currentTarget.value);
              if (chosen) change({ severity: chosen });
            }}
          >
            {SEVERITIES.map(value => (
              <option key={value} value={value} selected={value === severity}>
                {text(language, `severity.${value}`)}
              </option>
            ))}
          </select>
        </span>
      )}
      <DetailWords details={details} language={language} />
      {quote !== null && <q class="import-quote">{quote}</q>}
    </li>
  );
}

function DetailWords({ details, language }: { readonly details: Details; readonly language: Language }) {
  const words = detailWords(details, language);
  return words.length > 0 ? <span class="import-details">{words.join(' · ')}</span> : null;
}

const FLAGS = ['written', 'yearly', 'ban', 'press', 'mustName', 'alsoColleagues', 'anyNegative'] as const;
const GIVERS = ['parents', 'those-concerned', 'organisation'] as const;

/** What an article says of how, in words. */
export function detailWords(details: Details, language: Language): string[] {
  const giver = details.ban === true ? undefined : GIVERS.find(each => each === details.from);
  const { channel } = details;
  return [
    ...(giver ? [importText(language, `detail.${giver}`)] : []),
    ...FLAGS.filter(flag => details[flag] === true).map(flag => importText(language, `detail.${flag}`)),
    ...(typeof channel === 'string' ? [importText(language, 'detail.channel', { channel })] : []),
  ];
}
