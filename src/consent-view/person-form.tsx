// Adds a person to the register, or changes one.
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Answer, CHANNELS, type Channel, type ConsentEntry, GIVERS, KINDS, LONGEST } from '../consent/register';
import { endOfSchoolYear, isDay, latestEnd } from '../consent/school-year';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { channelName, dayWords } from './words';

export interface PersonFormProps {
  readonly entry: ConsentEntry;
  readonly today: string;
  readonly language: Language;
  readonly save: (entry: ConsentEntry) => void;
  readonly cancel: () => void;
}

/** A new person: nothing known, until the end of this school year. */
export function freshEntry(id: string, today: string): ConsentEntry {
  return {
    id,
    kind: 'pupil',
    label: '',
    group: '',
    consents: {},
    givenBy: 'parent',
    givenOn: today,
    validUntil: endOfSchoolYear(today),
    source: '',
    withdrawnOn: '',
  };
}

export function PersonForm({ entry, today, language, save, cancel }: PersonFormProps): JSX.Element {
  const [draft, setDraft] = useState(entry);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that opened the form may stand far below it.
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (changed: Partial<ConsentEntry>) => setDraft(before => ({ ...before, ...changed }));
  const nameless = draft.label.trim() === '';
  const late = !isDay(draft.validUntil) || draft.validUntil > latestEnd(today);
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (!nameless && !late) save({ ...draft, label: draft.label.trim() });
  };
  return (
    <form ref={form} class="consent-form" onSubmit={submit}>
      <Who draft={draft} nameless={tried && nameless} language={language} change={change} />
      <Channels draft={draft} language={language} change={change} />
      <Origin draft={draft} language={language} change={change} />
      <TextField
        id="consent-until"
        type="date"
        label={consentText(language, 'consents.until')}
        value={draft.validUntil}
        onChange={validUntil => change({ validUntil })}
        {...(tried && late
          ? { problem: consentText(language, 'consents.until.problem', { day: dayWords(language, latestEnd(today)) }) }
          : {})}
      />
      <div class="row">
        <button type="submit" class="button main">
          {consentText(language, 'consents.save')}
        </button>
        <Button onPress={cancel}>{consentText(language, 'consents.cancel')}</Button>
      </div>
    </form>
  );
}

interface PartProps {
  readonly draft: ConsentEntry;
  readonly language: Language;
  readonly change: (changed: Partial<ConsentEntry>) => void;
}

function Who({ draft, nameless, language, change }: PartProps & { readonly nameless: boolean }): JSX.Element {
  return (
    <>
      <TextField
        id="consent-label"
        label={consentText(language, 'consents.label')}
        value={draft.label}
        onChange={label => change({ label: label.slice(0, LONGEST) })}
        {...(nameless ? { problem: consentText(language, 'consents.label.problem') } : {})}
      />
      <TextField
        id="consent-group"
        label={consentText(language, 'consents.group')}
        value={draft.group}
        onChange={group => change({ group: group.trim().slice(0, LONGEST) })}
      />
      <SelectField
        id="consent-kind"
        label={consentText(language, 'consents.kind')}
        value={draft.kind}
        choices={KINDS.map(value => ({ value, label: consentText(language, `consents.kind.${value}`) }))}
        onChange={kind => change({ kind })}
      />
    </>
  );
}

/** One field a channel. An answer given after a withdrawal ends it. */
function Channels({ draft, language, change }: PartProps): JSX.Element {
  const answers = (['unknown', 'yes', 'no'] as const).map(value => ({
    value: value as Answer,
    label: consentText(language, `consents.answer.${value}`),
  }));
  const answer = (channel: Channel, given: Answer) =>
    change({
      consents: { ...draft.consents, [channel]: given },
      withdrawnOn: given === 'yes' ? '' : draft.withdrawnOn,
    });
  return (
    <fieldset class="consent-channels">
      <legend>{consentText(language, 'consents.where')}</legend>
      {CHANNELS.map(channel => (
        <SelectField
          key={channel}
          id={`consent-${channel}`}
          label={channelName(language, channel)}
          value={draft.consents[channel] ?? 'unknown'}
          choices={answers}
          onChange={given => answer(channel, given)}
        />
      ))}
    </fieldset>
  );
}

function Origin({ draft, language, change }: PartProps): JSX.Element {
  return (
    <>
      <SelectField
        id="consent-by"
        label={consentText(language, 'consents.by')}
        value={draft.givenBy}
        choices={GIVERS.map(value => ({ value, label: consentText(language, `consents.by.${value}`) }))}
        onChange={givenBy => change({ givenBy })}
      />
      <TextField
        id="consent-on"
        type="date"
        label={consentText(language, 'consents.on')}
        value={draft.givenOn}
        onChange={givenOn => change({ givenOn: isDay(givenOn) ? givenOn : '' })}
      />
      <TextField
        id="consent-source"
        label={consentText(language, 'consents.source')}
        value={draft.source}
        onChange={source => change({ source: source.trim().slice(0, LONGEST) })}
      />
    </>
  );
}
