// Asks for the passphrase of a locked register.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { PassphraseField } from './passphrase-field';

export interface UnlockProps {
  /** Distinguishes several of them on one page. */
  readonly id: string;
  readonly wrong: boolean;
  readonly language: Language;
  readonly unlock: (words: string) => Promise<void>;
}

export function Unlock({ id, wrong, language, unlock }: UnlockProps): JSX.Element {
  const [busy, setBusy] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    const field = form instanceof HTMLFormElement ? form.querySelector('input') : null;
    if (!field || busy) return;
    setBusy(true);
    void unlock(field.value).finally(() => setBusy(false));
    field.value = '';
  };
  return (
    <form class="consent-form" onSubmit={submit}>
      <p>{consentText(language, 'consents.locked')}</p>
      <PassphraseField
        id={`${id}-passphrase`}
        label={consentText(language, 'consents.passphrase')}
        {...(wrong && !busy ? { problem: consentText(language, 'consents.wrong') } : {})}
      />
      <div class="row">
        <button type="submit" class="button main" disabled={busy}>
          {consentText(language, 'consents.unlock')}
        </button>
        <span role="status">{busy ? consentText(language, 'consents.reading') : ''}</span>
      </div>
      <p class="soft">{consentText(language, 'consents.forgotten')}</p>
    </form>
  );
}
