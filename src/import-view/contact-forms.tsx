// The people whom the document names to turn to, each to take over or not.
import type { JSX } from 'preact';
import type { Language } from '../model/text';
import { importText } from '../texts/import';
import { CheckField, TextField } from '../ui/field';
import type { ReviewedContact } from './review';

export interface ContactFormsProps {
  readonly contacts: readonly ReviewedContact[];
  readonly language: Language;
  readonly change: (contacts: readonly ReviewedContact[]) => void;
}

const FACTS = ['role', 'name', 'email', 'phone'] as const;

export function ContactForms({ contacts, language, change }: ContactFormsProps): JSX.Element {
  return (
    <>
      <h3>{importText(language, 'contact')}</h3>
      {contacts.length === 0 && <p class="field-hint">{importText(language, 'contact.none')}</p>}
      {contacts.map((contact, place) => {
        const id = `import-contact-${place + 1}`;
        const put = (changed: Partial<ReviewedContact>) =>
          change(contacts.map((each, index) => (index === place ? { ...each, ...changed } : each)));
        return (
          <div key={id} class="import-contact">
            <CheckField
              id={id}
              label={importText(language, 'contact.use')}
              value={contact.holds}
              onChange={holds => put({ holds })}
            />
            {contact.holds &&
              FACTS.map(fact => (
                <TextField
                  key={fact}
                  id={`${id}-${fact}`}
                  label={importText(language, `contact.${fact}`)}
                  value={contact[fact]}
                  onChange={words => put({ [fact]: words })}
                />
              ))}
          </div>
        );
      })}
    </>
  );
}
