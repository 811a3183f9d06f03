// The register on our own page: whatever state it is in, with all that can be done with it.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { csvOf } from '../consent/export';
import { type ConsentEntry, type Register, withdrawn, withEntry, withoutEntry } from '../consent/register';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { Button } from '../ui/button';
import { EraseRegister } from './erase-register';
import { type InHand, type RegisterDeeds, useRegister } from './in-hand';
import { ListImport } from './list-import';
import { LockForm } from './lock-form';
import { People } from './people';
import { freshEntry, PersonForm } from './person-form';
import { Unlock } from './unlock';
import { exportWords } from './words';

export interface RegisterPanelProps {
  readonly today: string;
  readonly language: Language;
  /** Hands a file to the reader. */
  readonly download: (name: string, words: string) => void;
}

export function RegisterPanel(props: RegisterPanelProps): JSX.Element {
  const { today, language, download } = props;
  const [hand, deeds] = useRegister(today);
  if (!deeds || hand.state === 'reading') return <p role="status">{consentText(language, 'consents.reading')}</p>;
  if (hand.state === 'failed') return <p class="bad">{consentText(language, 'consents.failed')}</p>;
  const erase = <EraseRegister language={language} erase={() => deeds.erase()} />;
  if (hand.state === 'spoiled') {
    const save = () => download('consents.json', JSON.stringify(hand.found, null, 2));
    return (
      <>
        <p class="bad" role="alert">
          {consentText(language, 'consents.spoiled')}
        </p>
        <Button onPress={save}>{consentText(language, 'consents.spoiled.save')}</Button>
        {erase}
      </>
    );
  }
  if (hand.state === 'locked') {
    return (
      <>
        <Unlock id="consent" wrong={hand.wrong} language={language} unlock={words => deeds.unlock(words)} />
        {erase}
      </>
    );
  }
  return (
    <>
      <OpenRegister {...props} hand={hand} deeds={deeds} />
      {erase}
    </>
  );
}

type Open = Extract<InHand, { state: 'open' }>;

interface OpenProps extends RegisterPanelProps {
  readonly hand: Open;
  readonly deeds: RegisterDeeds;
}

function OpenRegister({ hand, deeds, today, language, download }: OpenProps): JSX.Element {
  const [editing, setEditing] = useState<ConsentEntry | null>(null);
  const top = useFocusAfter(editing !== null);
  const { register, hasLock, outcome } = hand;
  const change = (next: Register) => void deeds.change(next);
  const person = (
    <PersonForm
      key={editing?.id}
      entry={editing ?? freshEntry('', today)}
      today={today}
      language={language}
      save={entry => void deeds.change(withEntry(register, entry)).then(kept => kept && setEditing(null))}
      cancel={() => setEditing(null)}
    />
  );
  return (
    <>
      {editing ? (
        person
      ) : (
        <div class="row" ref={top}>
          <Button weight="main" onPress={() => setEditing(freshEntry(crypto.randomUUID(), today))}>
            {consentText(language, 'consents.add')}
          </Button>
        </div>
      )}
      <People
        register={register}
        today={today}
        language={language}
        edit={setEditing}
        withdraw={entry => change(withEntry(register, withdrawn(entry, today)))}
        remove={({ id }) => change(withoutEntry(register, id))}
      />
      <Said outcome={outcome} language={language} />
      <ListImport register={register} today={today} language={language} store={next => deeds.change(next)} />
      <Keeping register={register} hasLock={hasLock} deeds={deeds} language={language} download={download} />
    </>
  );
}

/** What became of the last change. */
function Said({ outcome, language }: Pick<Open, 'outcome'> & Pick<OpenProps, 'language'>): JSX.Element {
  return (
    <p role="status" class={outcome === 'changed' || outcome === 'full' ? 'bad' : 'good'}>
      {outcome ? consentText(language, `consents.${outcome}`) : ''}
    </p>
  );
}

interface KeepingProps extends Pick<OpenProps, 'deeds' | 'language' | 'download'>, Pick<Open, 'register' | 'hasLock'> {}

/** Lock and export. */
function Keeping({ register, hasLock, deeds, language, download }: KeepingProps): JSX.Element {
  return (
    <>
      <h3>{consentText(language, 'consents.lock')}</h3>
      <LockForm hasLock={hasLock} language={language} lock={words => deeds.lock(words)} />
      <p class="soft">{consentText(language, 'consents.export.hint')}</p>
      <div class="row">
        <Button onPress={() => download('consents.csv', csvOf(register, exportWords(language)))}>
          {consentText(language, 'consents.export')}
        </Button>
      </div>
    </>
  );
}

/** A place of which the button takes the focus when a form in its stead goes away. */
function useFocusAfter(open: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(open);
  useLayoutEffect(() => {
    if (before.current && !open) place.current?.querySelector('button')?.focus();
    before.current = open;
  }, [open]);
  return place;
}
