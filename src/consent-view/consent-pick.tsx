// Finds someone in the register by name or class, to put on the list of who is in a picture.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { searched } from '../consent/label';
import type { ConsentEntry, Kind, Register } from '../consent/register';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { Button } from '../ui/button';

/** People that are offered at once. */
const OFFERED = 6;

/** Someone in the picture, from the register or only typed. */
export interface Shown {
  readonly label: string;
  readonly group: string;
  readonly kind?: Kind;
}

export interface ConsentPickProps {
  readonly register: Register;
  readonly id: string;
  readonly shown: readonly Shown[];
  readonly language: Language;
  readonly pick: (one: Shown) => void;
}

export function ConsentPick({ register, id, shown, language, pick }: ConsentPickProps): JSX.Element {
  const [words, setWords] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const name = words.trim();
  const found = name === '' ? [] : offeredOf(searched(register, words), shown);
  const take = (one: Shown) => {
    pick(one);
    setWords('');
    field.current?.focus();
  };
  return (
    <>
      <div class="field">
        <label for={`${id}-search`}>{consentText(language, 'consents.check.search')}</label>
        <input
          ref={field}
          id={`${id}-search`}
          type="text"
          autocomplete="off"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </div>
      {name !== '' && <Offers name={name} found={found} shown={shown} language={language} take={take} />}
    </>
  );
}

interface OffersProps extends Pick<ConsentPickProps, 'shown' | 'language'> {
  readonly name: string;
  readonly found: readonly ConsentEntry[];
  readonly take: (one: Shown) => void;
}

/** Who is found; a name that nobody has can be put on the list all the same. */
function Offers({ name, found, shown, language, take }: OffersProps): JSX.Element {
  return (
    <ul class="consent-found">
      {found.map(({ label, group, kind }) => (
        <li key={`${label}|${group}|${kind}`}>
          <Button onPress={() => take({ label, group, kind })}>
            {label} <span class="soft">{group}</span>
          </Button>
        </li>
      ))}
      {found.length === 0 && !shown.some(({ label }) => label === name) && (
        <li>
          <Button onPress={() => take({ label: name, group: '' })}>
            {consentText(language, 'consents.check.stranger', { name })}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** The first few that are not chosen yet; namesakes in one class are offered once, because nobody can tell them apart. */
function offeredOf(entries: readonly ConsentEntry[], shown: readonly Shown[]): readonly ConsentEntry[] {
  const offered: ConsentEntry[] = [];
  const alike = (one: ConsentEntry) => (other: Shown) =>
    one.label === other.label && one.group === other.group && one.kind === other.kind;
  for (const entry of entries) {
    if (offered.length === OFFERED) break;
    if (!shown.some(alike(entry)) && !offered.some(alike(entry))) offered.push(entry);
  }
  return offered;
}
