// An example draft: where it is written, by whom, and its words.
import type { JSX } from 'preact';
import type { ProtocolExample } from '../model/protocol-file';
import type { Language } from '../model/text';
import { editorText } from '../texts/editor';
import { text } from '../texts/text';
import { type Choice, SelectField, TextField } from '../ui/field';
import type { Desk } from './desk';
import { attachmentsOf, PHOTOS, type Photo, photoOf } from './photos';
import { SITES } from './sites';

export interface ExampleFormProps {
  readonly desk: Desk;
  readonly place: number;
  readonly example: ProtocolExample;
  readonly set: (example: ProtocolExample) => void;
}

type Draft = ProtocolExample['draft'];
/** A Tuesday morning without a holiday. */
const LESSON = '2026-11-10T10:20:00+01:00';

export function ExampleForm({ desk, place, example, set }: ExampleFormProps): JSX.Element {
  const { language } = desk;
  const { draft } = example;
  const change = (part: Partial<Draft>) => set({ ...example, draft: { ...draft, ...part } });
  return (
    <>
      <TextField
        id={`example-${place}-name`}
        label={editorText(language, 'example.name')}
        live
        value={example.id}
        onChange={id => set({ ...example, id })}
      />
      <TextField
        id={`example-${place}-text`}
        label={editorText(language, 'example.text')}
        lines={4}
        live
        value={draft.text}
        onChange={words => change({ text: words })}
      />
      <Where {...{ desk, place, example, set }} />
      {draft.kind === 'reply' && (
        <TextField
          id={`example-${place}-reply-to`}
          label={text(language, 'options.try.replyTo')}
          lines={2}
          live
          value={draft.replyTo?.text ?? ''}
          onChange={words => set({ ...example, draft: withReply(draft, words) })}
        />
      )}
    </>
  );
}

function Where({ desk: { language }, place, example, set }: ExampleFormProps): JSX.Element {
  const { draft, author, at } = example;
  const change = (part: Partial<Draft>) => set({ ...example, draft: { ...draft, ...part } });
  return (
    <div class="editor-cells">
      <SelectField
        id={`example-${place}-site`}
        label={text(language, 'options.try.site')}
        value={draft.site}
        choices={(['facebook', 'x', 'instagram'] as const).map(value => ({ value, label: SITES[value] }))}
        onChange={site => change({ site })}
      />
      <SelectField
        id={`example-${place}-kind`}
        label={text(language, 'options.try.kind')}
        value={draft.kind}
        choices={(['post', 'reply', 'message'] as const).map(value => ({
          value,
          label: text(language, `options.try.kind.${value}`),
        }))}
        onChange={kind => change({ kind })}
      />
      <SelectField
        id={`example-${place}-account`}
        label={text(language, 'options.try.account')}
        value={draft.account === 'school' ? 'school' : 'personal'}
        choices={(['personal', 'school'] as const).map(value => ({
          value,
          label: text(language, `options.try.account.${value}`),
        }))}
        onChange={account => change({ account })}
      />
      <SelectField
        id={`example-${place}-role`}
        label={editorText(language, 'example.role')}
        value={author?.role ?? 'teacher'}
        choices={(['teacher', 'support', 'leader'] as const).map(value => ({
          value,
          label: editorText(language, `example.role.${value}`),
        }))}
        onChange={role => set({ ...example, author: { role } })}
      />
      <SelectField
        id={`example-${place}-at`}
        label={editorText(language, 'example.at')}
        value={at ?? ''}
        choices={momentsFor(at, language)}
        onChange={moment => set(withMoment(example, moment))}
      />
      <SelectField
        id={`example-${place}-photo`}
        label={editorText(language, 'example.photo')}
        value={photoOf(draft.attachments)}
        choices={PHOTOS.map(value => ({ value, label: editorText(language, `photo.${value}`) })).filter(
          ({ value }) => value !== 'other' || photoOf(draft.attachments) === 'other',
        )}
        onChange={photo => set({ ...example, draft: withPhoto(draft, photo) })}
      />
    </div>
  );
}

/** In the evening, during lessons, or at the moment that a file gives. */
function momentsFor(at: string | undefined, language: Language): Choice[] {
  const known = [
    { value: '', label: editorText(language, 'example.at.evening') },
    { value: LESSON, label: editorText(language, 'example.at.lesson') },
  ];
  if (at === undefined || at === LESSON) return known;
  const when = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  return [...known, { value: at, label: Number.isNaN(Date.parse(at)) ? at : when.format(new Date(at)) }];
}

function withMoment({ at: _before, ...example }: ProtocolExample, at: string): ProtocolExample {
  return at === '' ? example : { ...example, at };
}

function withReply({ replyTo, ...draft }: Draft, words: string): Draft {
  return words === '' ? draft : { ...draft, replyTo: { ...replyTo, text: words } };
}

function withPhoto({ attachments: before, ...draft }: Draft, photo: Photo): Draft {
  const attachments = photo === 'other' ? (before ?? []) : attachmentsOf(photo);
  return attachments.length === 0 ? draft : { ...draft, attachments };
}
