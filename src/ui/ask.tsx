// Asking a contact of the school: the question to read first, a prepared e-mail, and the same words to copy.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Contact } from '../model/school';
import { text } from '../texts/in-page';
import { Button } from './button';
import { mailTo, type Question, wordsOfQuestion } from './question';

export interface AskProps {
  readonly contacts: readonly Contact[];
  readonly question: Question;
  readonly copy: (words: string) => Promise<void>;
  /** Whether a press came from the author, on something that can be seen. */
  readonly honest?: (event: MouseEvent) => boolean;
}

export function Ask({ contacts, question, copy, honest = () => true }: AskProps): JSX.Element {
  const [said, say] = useState<'ask.copied' | 'ask.copy-failed' | null>(null);
  const { language } = question;
  const words = wordsOfQuestion(question);
  const mails = contacts
    .filter(({ email }) => email)
    .map(contact => ({ ...mailTo(contact, question), name: contact.name ?? contact.role }));
  const put = (event: MouseEvent) => {
    if (!honest(event)) return;
    copy(words).then(
      () => say('ask.copied'),
      () => say('ask.copy-failed'),
    );
  };
  return (
    <div class="ask">
      <p class="soft">{text(language, mails.length > 0 ? 'ask.hint' : 'ask.nobody')}</p>
      <section class="letter" aria-label={text(language, 'ask.letter')}>
        {words}
      </section>
      {mails.some(({ whole }) => !whole) && <p class="note">{text(language, 'ask.long')}</p>}
      <div class="finding-actions">
        {mails.map(({ address, name }) => (
          // In a tab of its own, so that the page is told of no address with words in it.
          <a
            key={address}
            class="button main"
            href={address}
            target="_blank"
            rel="noopener noreferrer"
            onClick={event => honest(event) || event.preventDefault()}
          >
            {text(language, 'ask.mail', { name })}
          </a>
        ))}
        <Button onPress={put}>{text(language, 'ask.copy')}</Button>
      </div>
      <p role="status" class={said === 'ask.copy-failed' ? 'bad' : 'good'}>
        {said ? text(language, said) : ''}
      </p>
    </div>
  );
}
