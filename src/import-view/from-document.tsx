// Makes a protocol from a school's own document: a text or file, what it seems to demand, and a person's yes or no.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProtocolFile } from '../model/protocol-file';
import type { Bilingual, Language } from '../model/text';
import { importText } from '../texts/import';
import { fileFrom, type Review, reviewOf } from './review';
import { ReviewForm } from './review-form';
import { Source } from './source';

export interface FromDocumentProps {
  readonly language: Language;
  /** Takes the protocol that the person confirmed. */
  readonly open: (file: ProtocolFile) => void;
}

/** The way to begin a protocol from a document, for the first screen of the editor. */
export const fromDocument: {
  readonly id: string;
  readonly title: Bilingual;
  readonly hint: Bilingual;
  readonly View: (props: FromDocumentProps) => JSX.Element;
} = {
  id: 'document',
  title: { nl: importText('nl', 'way'), en: importText('en', 'way') },
  hint: { nl: importText('nl', 'way.hint'), en: importText('en', 'way.hint') },
  View: FromDocument,
};

export function FromDocument({ language, open }: FromDocumentProps): JSX.Element {
  const [words, setWords] = useState('');
  const [review, setReview] = useState<Review | null>(null);
  const read = (text: string): boolean => {
    setWords(text);
    const next = reviewOf(text, today());
    if (next.articles.length === 0) return false;
    setReview(next);
    return true;
  };
  if (!review) return <Source language={language} words={words} read={read} />;
  return (
    <ReviewForm
      review={review}
      language={language}
      change={setReview}
      open={() => open(fileFrom(review))}
      again={() => setReview(null)}
    />
  );
}

function today(): string {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
