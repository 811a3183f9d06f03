// The questions that a protocol wants an author to ask oneself before publishing.
import type { JSX } from 'preact';
import type { Bilingual, Language } from '../model/text';
import { text } from '../texts/in-page';

export interface QuestionsProps {
  readonly questions: readonly Bilingual[];
  readonly language: Language;
}

/** Nothing where the protocol has none. */
export function Questions({ questions, language }: QuestionsProps): JSX.Element | null {
  if (questions.length === 0) return null;
  return (
    <section class="questions">
      <h2>{text(language, 'guard.questions')}</h2>
      <ul>
        {questions.map(question => (
          <li key={question.nl}>{question[language]}</li>
        ))}
      </ul>
    </section>
  );
}
