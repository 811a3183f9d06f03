// Sets, changes or removes the passphrase of a register.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SHORTEST } from '../consent/lock';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { Button } from '../ui/button';
import { PassphraseField } from './passphrase-field';

export interface LockFormProps {
  readonly hasLock: boolean;
  readonly language: Language;
  readonly lock: (words: string | null) => Promise<boolean>;
}

export function LockForm({ hasLock, language, lock }: LockFormProps): JSX.Element {
  const [fault, setFault] = useState<'short' | 'differs' | null>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const { currentTarget: form } = event;
    if (!(form instanceof HTMLFormElement)) return;
    const [words = '', again = ''] = [...form.querySelectorAll('input')].map(field => field.value);
    const found = [...words].length < SHORTEST ? 'short' : words !== again ? 'differs' : null;
    setFault(found);
    if (!found) void lock(words).then(kept => kept && form.reset());
  };
  const short = fault === 'short' ? { problem: consentText(language, 'consents.lock.short', { count: SHORTEST }) } : {};
  const differs = fault === 'differs' ? { problem: consentText(language, 'consents.lock.differs') } : {};
  return (
    <form class="consent-form" onSubmit={submit}>
      <p>{consentText(language, hasLock ? 'consents.lock.on' : 'consents.lock.about')}</p>
      {!hasLock && <p class="soft">{consentText(language, 'consents.lock.firefox')}</p>}
      <PassphraseField id="consent-lock" fresh label={consentText(language, 'consents.lock.new')} {...short} />
      <PassphraseField
        id="consent-lock-again"
        fresh
        label={consentText(language, 'consents.lock.again')}
        {...differs}
      />
      <div class="row">
        <button type="submit" class="button plain">
          {consentText(language, hasLock ? 'consents.lock.change' : 'consents.lock.set')}
        </button>
        {hasLock && <Button onPress={() => void lock(null)}>{consentText(language, 'consents.lock.off')}</Button>}
      </div>
    </form>
  );
}
