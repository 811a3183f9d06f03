// Erases the whole register, after a second press.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { Button } from '../ui/button';

export interface EraseRegisterProps {
  readonly language: Language;
  readonly erase: () => Promise<void>;
}

export function EraseRegister({ language, erase }: EraseRegisterProps): JSX.Element {
  const [asked, setAsked] = useState(false);
  return (
    <div class="consent-erase">
      <p class="soft">{consentText(language, 'consents.erase.itself')}</p>
      <Button onPress={() => setAsked(true)}>{consentText(language, 'consents.erase')}</Button>
      <div role="status">
        {asked && (
          <div class="row">
            <p class="bad">{consentText(language, 'consents.erase.sure')}</p>
            <Button weight="main" onPress={() => void erase().then(() => setAsked(false))}>
              {consentText(language, 'consents.erase.yes')}
            </Button>
            <Button onPress={() => setAsked(false)}>{consentText(language, 'consents.erase.no')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}
