// The people of a register: searched, a page at a time, each with what holds and what can be done.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { namesakesIn } from '../consent/import';
import { searched } from '../consent/label';
import { CHANNELS, type ConsentEntry, type Register } from '../consent/register';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { Button } from '../ui/button';
import { channelName, dayWords } from './words';

/** Rows drawn at once; a table of thousands would make every key slow. */
const PAGE = 50;

export interface PeopleProps {
  readonly register: Register;
  readonly today: string;
  readonly language: Language;
  readonly edit: (entry: ConsentEntry) => void;
  readonly withdraw: (entry: ConsentEntry) => void;
  readonly remove: (entry: ConsentEntry) => void;
}

export function People(props: PeopleProps): JSX.Element {
  const { register, language } = props;
  const [words, setWords] = useState('');
  const [shown, setShown] = useState(PAGE);
  const found = useMemo(() => searched(register, words), [register, words]);
  const namesakes = useMemo(() => namesakesIn(register.entries), [register]);
  const search = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    setWords(event.currentTarget.value);
    setShown(PAGE);
  };
  if (register.entries.length === 0) return <p class="soft">{consentText(language, 'consents.none')}</p>;
  return (
    <>
      <div class="field">
        <label for="consent-search">{consentText(language, 'consents.search')}</label>
        <input id="consent-search" type="text" value={words} onInput={search} />
      </div>
      <p role="status" class="soft">
        {found.length === 0
          ? consentText(language, 'consents.nobody')
          : consentText(language, 'consents.shown', { count: found.length })}
      </p>
      {found.length > 0 && <PeopleTable {...props} entries={found.slice(0, shown)} namesakes={namesakes} />}
      {found.length > shown && (
        <Button onPress={() => setShown(shown + PAGE)}>{consentText(language, 'consents.more')}</Button>
      )}
    </>
  );
}

interface PeopleTableProps extends PeopleProps {
  readonly entries: readonly ConsentEntry[];
  /** Ids of those of whom another in the same class has the same name. */
  readonly namesakes: ReadonlySet<string>;
}

function PeopleTable(props: PeopleTableProps): JSX.Element {
  const { entries, namesakes, language } = props;
  return (
    <table class="consent-people">
      <caption class="unseen">{consentText(language, 'consents.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{consentText(language, 'consents.name')}</th>
          <th scope="col">{consentText(language, 'consents.where')}</th>
          <th scope="col">{consentText(language, 'consents.until')}</th>
          <th scope="col">{consentText(language, 'consents.deeds')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(entry => (
          <Person key={entry.id} {...props} entry={entry} namesake={namesakes.has(entry.id)} />
        ))}
      </tbody>
    </table>
  );
}

interface PersonProps extends PeopleProps {
  readonly entry: ConsentEntry;
  readonly namesake: boolean;
}

function Person({ entry, namesake, today, language, edit, withdraw, remove }: PersonProps): JSX.Element {
  const { label: name, group, kind, withdrawnOn } = entry;
  return (
    <tr>
      <th scope="row">
        {name}
        <span class="soft">
          {' '}
          {[group, kind === 'staff' && consentText(language, 'consents.kind.staff')].filter(Boolean).join(', ')}
        </span>
      </th>
      <td>
        <Answers entry={entry} language={language} />
        {namesake && <p class="bad">{consentText(language, 'consents.namesake')}</p>}
      </td>
      <td>
        <Term entry={entry} today={today} language={language} />
      </td>
      <td>
        <div class="row">
          <Button label={consentText(language, 'consents.edit.who', { name })} onPress={() => edit(entry)}>
            {consentText(language, 'consents.edit')}
          </Button>
          {withdrawnOn === '' && (
            <Button label={consentText(language, 'consents.withdraw.who', { name })} onPress={() => withdraw(entry)}>
              {consentText(language, 'consents.withdraw')}
            </Button>
          )}
          <Button label={consentText(language, 'consents.remove.who', { name })} onPress={() => remove(entry)}>
            {consentText(language, 'consents.remove')}
          </Button>
        </div>
      </td>
    </tr>
  );
}

/** Only yes and no are listed: all else is unknown, and counts as no. */
function Answers({ entry, language }: { readonly entry: ConsentEntry; readonly language: Language }): JSX.Element {
  const known = CHANNELS.filter(channel => (entry.consents[channel] ?? 'unknown') !== 'unknown');
  return (
    <>
      {known.map(channel => (
        <span key={channel} class={`consent-answer ${entry.consents[channel]}`}>
          {channelName(language, channel)}:{' '}
          {consentText(language, `consents.answer.${entry.consents[channel] ?? 'unknown'}`)}
        </span>
      ))}
      {known.length < CHANNELS.length && <span class="soft">{consentText(language, 'consents.rest')}</span>}
    </>
  );
}

function Term({ entry, today, language }: Pick<PeopleProps, 'today' | 'language'> & { readonly entry: ConsentEntry }) {
  const { withdrawnOn, validUntil } = entry;
  if (withdrawnOn !== '') {
    return (
      <span class="bad">{consentText(language, 'consents.withdrawn', { day: dayWords(language, withdrawnOn) })}</span>
    );
  }
  const day = dayWords(language, validUntil);
  if (validUntil < today) return <span class="bad">{consentText(language, 'consents.expired', { day })}</span>;
  return <span>{consentText(language, 'consents.until.day', { day })}</span>;
}
