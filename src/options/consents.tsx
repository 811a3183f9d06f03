// The part of the options about the register of consents: off until it is switched on, and then all of it.
import type { JSX } from 'preact';
import { EraseRegister } from '../consent-view/erase-register';
import { useRegister } from '../consent-view/in-hand';
import { RegisterPanel } from '../consent-view/register-panel';
import type { Language } from '../model/text';
import type { Settings } from '../settings';
import { consentText } from '../texts/consents';
import { held } from '../ui/held';

export interface ConsentsProps {
  readonly settings: Settings;
  readonly locked: readonly string[];
  readonly today: string;
  readonly save: (changed: Partial<Settings>) => void;
  /** Hands a file to the reader. */
  readonly download: (name: string, words: string) => void;
}

export function Consents({ settings, locked, today, save, download }: ConsentsProps): JSX.Element {
  const { language, consentRegister } = settings;
  const { disabled, hint } = held(locked, 'consentRegister', language, consentText(language, 'consents.use.hint'));
  return (
    <>
      <p>{consentText(language, 'consents.about')}</p>
      <p class="soft">{consentText(language, 'consents.responsible')}</p>
      <label class="choice">
        <input
          id="consent-register"
          type="checkbox"
          checked={consentRegister}
          disabled={disabled}
          aria-describedby="consent-register-hint"
          onChange={() => save({ consentRegister: !consentRegister })}
        />
        <span>{consentText(language, 'consents.use')}</span>
        <span class="field-hint" id="consent-register-hint">
          {hint}
        </span>
      </label>
      {consentRegister ? (
        <RegisterPanel today={today} language={language} download={download} />
      ) : (
        <LeftBehind today={today} language={language} />
      )}
    </>
  );
}

/** A register that is no longer used can still be erased. */
function LeftBehind({ today, language }: { readonly today: string; readonly language: Language }): JSX.Element | null {
  const [hand, deeds] = useRegister(today);
  const empty = hand.state === 'open' && hand.register.entries.length === 0;
  if (!deeds || empty || hand.state === 'reading' || hand.state === 'failed') return null;
  return (
    <>
      <p class="bad">{consentText(language, 'consents.left')}</p>
      <EraseRegister language={language} erase={() => deeds.erase()} />
    </>
  );
}
