// One article of the document: its words with the sentences that count marked, and the proposals below.
import type { JSX } from 'preact';
import type { Language } from '../model/text';
import { DEMANDS, type DemandId } from '../protocol-import/demand';
import { importText } from '../texts/import';
import { DemandRow } from './demand-row';
import { MarkedWords } from './marked-words';
import { type ReviewedArticle, withDemand } from './review';

export interface ArticleCardProps {
  readonly article: ReviewedArticle;
  /** The whole text of the document. */
  readonly text: string;
  readonly language: Language;
  readonly change: (changed: Partial<ReviewedArticle>) => void;
}

export function ArticleCard({ article, text, language, change }: ArticleCardProps): JSX.Element {
  const { id, start, end, lead, meant, demands } = article;
  // A number is an article; what is named after its heading says so itself.
  const title = /\s/u.test(id) ? id : importText(language, 'article', { id });
  return (
    <li class="import-article" aria-label={title}>
      <div class="import-head">
        <h4>{title}</h4>
        <MeantField id={id} meant={meant} language={language} choose={chosen => change({ meant: chosen })} />
      </div>
      {lead !== '' && <p class="field-hint">{lead}</p>}
      <MarkedWords
        text={text.slice(start, end)}
        marks={meant === 'staff' ? demands.flatMap(({ holds, rests }) => (holds && rests ? [rests] : [])) : []}
        offset={start}
      />
      {meant === 'staff' && (
        <>
          {demands.length > 0 && (
            <ul class="import-demands">
              {demands.map(each => (
                <DemandRow
                  key={each.demand}
                  article={id}
                  reviewed={each}
                  quote={quoteOf(each, article, text)}
                  language={language}
                  change={changed => change({ demands: withDemand(article, each.demand, changed) })}
                />
              ))}
            </ul>
          )}
          {demands.every(({ holds }) => !holds) && <p class="field-hint">{importText(language, 'nothing')}</p>}
          <AddField
            article={article}
            language={language}
            add={demand => change({ demands: withDemand(article, demand, { holds: true }) })}
          />
        </>
      )}
    </li>
  );
}

/** The sentence that a proposal rests on, where the article says more than that. */
function quoteOf(
  { rests }: ReviewedArticle['demands'][number],
  { start, end }: ReviewedArticle,
  text: string,
): string | null {
  if (!rests || (rests.start <= start && rests.end >= end - 1)) return null;
  return text.slice(rests.start, rests.end);
}

interface MeantFieldProps {
  readonly id: string;
  readonly meant: ReviewedArticle['meant'];
  readonly language: Language;
  readonly choose: (meant: ReviewedArticle['meant']) => void;
}

const MEANT = ['staff', 'others', 'scope'] as const;

function MeantField({ id, meant, language, choose }: MeantFieldProps): JSX.Element {
  return (
    <label class="import-inline">
      <span>{importText(language, 'meant')}</span>
      <select
        value={meant}
        data-meant={id}
        onChange={({ currentTarget }) => {
          const chosen = MEANT.find(value => value === currentTarget.value);
          if (chosen) choose(chosen);
        }}
      >
        {MEANT.map(value => (
          <option key={value} value={value} selected={value === meant}>
            {importText(language, `meant.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface AddFieldProps {
  readonly article: ReviewedArticle;
  readonly language: Language;
  readonly add: (demand: DemandId) => void;
}

function AddField({ article, language, add }: AddFieldProps): JSX.Element {
  const left = DEMANDS.filter(demand => !article.demands.some(each => each.demand === demand));
  return (
    <label class="import-inline">
      <span>{importText(language, 'add')}</span>
      <select
        value=""
        data-add={article.id}
        onChange={({ currentTarget }) => {
          const chosen = left.find(demand => demand === currentTarget.value);
          currentTarget.value = '';
          if (chosen) add(chosen);
        }}
      >
        <option value="">{importText(language, 'add.choose')}</option>
        {left.map(demand => (
          <option key={demand} value={demand}>
            {importText(language, `demand.${demand}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
