// Asking a contact of the school: a prepared e-mail, or the same words to copy.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../model/finding';
import type { Contact } from '../model/school';
import type { Language } from '../model/text';
import { text } from '../texts/text';
import { Button } from '../ui/button';
import { mailTo, questionAbout } from './question';

export interface AskProps {
  readonly contacts: readonly Contact[];
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly copy: (words: string) => Promise<void>;
}

export function Ask({ contacts, findings, language, copy }: AskProps): JSX.Element {
  const [copied, setCopied] = useState(false);
  const reachable = contacts.filter(contact => contact.email);
  return (
    <>
      <p class="soft">{text(language, reachable.length > 0 ? 'popup.ask.hint' : 'popup.ask.nobody')}</p>
      <div class="row">
        {reachable.map(contact => (
          <a key={contact.email} class="button main" href={mailTo(contact, findings, language)}>
            {text(language, 'popup.ask.mail', { name: contact.name ?? contact.role })}
          </a>
        ))}
        <Button onPress={() => void copy(questionAbout(findings, language)).then(() => setCopied(true))}>
          {text(language, 'popup.ask.copy')}
        </Button>
      </div>
      <p role="status" class="good">
        {copied ? text(language, 'popup.ask.copied') : ''}
      </p>
    </>
  );
}
