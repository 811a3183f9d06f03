// Shows what was read, article by article, for a person to confirm, change or reject.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Language } from '../model/text';
import { importText } from '../texts/import';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { ArticleCard } from './article-card';
import { ContactForms } from './contact-forms';
import { isIssued, type Review, withArticle } from './review';

export interface ReviewFormProps {
  readonly review: Review;
  readonly language: Language;
  readonly change: (review: Review) => void;
  readonly open: () => void;
  readonly again: () => void;
}

export function ReviewForm({ review, language, change, open, again }: ReviewFormProps): JSX.Element {
  const { text, articles, contacts, issued } = review;
  const sound = isIssued(issued);
  return (
    <>
      <Summary review={review} language={language} />
      <TextField
        id="import-name"
        label={importText(language, 'title')}
        value={review.name}
        onChange={name => change({ ...review, name })}
      />
      <TextField
        id="import-issued"
        label={importText(language, 'issued')}
        hint={importText(language, 'issued.hint')}
        {...(sound ? {} : { problem: importText(language, 'issued.wrong') })}
        value={issued}
        onChange={day => change({ ...review, issued: day.trim() })}
      />
      <h3>{importText(language, 'articles')}</h3>
      <ol class="import-articles">
        {articles.map(article => (
          <ArticleCard
            key={article.id}
            article={article}
            text={text}
            language={language}
            change={changed => change(withArticle(review, article.id, changed))}
          />
        ))}
      </ol>
      <ContactForms contacts={contacts} language={language} change={next => change({ ...review, contacts: next })} />
      <p class="field-hint">{importText(language, 'open.hint')}</p>
      <div class="row">
        <Button weight="main" disabled={!sound} onPress={open}>
          {importText(language, 'open')}
        </Button>
        <Button onPress={again}>{importText(language, 'read.again')}</Button>
      </div>
    </>
  );
}

/** What was found, in a heading that takes the focus because it replaces the field that had it. */
function Summary({ review, language }: Pick<ReviewFormProps, 'review' | 'language'>): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const proposals = review.articles.flatMap(({ demands }) => demands).length;
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {importText(language, 'found.articles', { count: review.articles.length })},{' '}
        {importText(language, 'found.proposals', { count: proposals })}
      </h3>
      <p>{importText(language, 'found.check')}</p>
      {review.leftOut.length > 0 && (
        <p class="field-hint">{importText(language, 'leftOut', { lines: review.leftOut.join(' · ') })}</p>
      )}
    </>
  );
}
