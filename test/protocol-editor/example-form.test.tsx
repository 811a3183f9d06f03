// @vitest-environment happy-dom
// An example is written as a draft: where, when, by whom, with what.
import { expect, it } from 'vitest';
import type { ProtocolExample } from '../../src/model/protocol-file';
import { ExampleForm } from '../../src/protocol-editor/example-form';
import { deskOf, pick, protocolOf, type } from './desk';

const example: ProtocolExample = {
  id: 'Voorbeeld 1',
  draft: { site: 'facebook', kind: 'post', account: 'personal', text: '' },
  expect: [],
};

async function form(start: Partial<ProtocolExample> = {}) {
  const drawn = await deskOf(protocolOf({ examples: [{ ...example, ...start }] }), desk => (
    <ExampleForm
      desk={desk}
      place={0}
      example={desk.file.examples?.[0] ?? example}
      set={changed => desk.change({ ...desk.file, examples: [changed] }, 'example')}
    />
  ));
  return { place: drawn.place, now: () => drawn.file().examples?.[0] };
}

it('takes everything that a draft can be', async () => {
  const { place, now } = await form();
  await type(place, 'example-0-name', 'Een naam');
  await type(place, 'example-0-text', 'Daan won.');
  await pick(place, 'example-0-site', 'x');
  await pick(place, 'example-0-kind', 'reply');
  await type(place, 'example-0-reply-to', 'Wie won?');
  await pick(place, 'example-0-account', 'school');
  await pick(place, 'example-0-role', 'leader');
  await pick(place, 'example-0-at', '2026-11-10T10:20:00+01:00');
  await pick(place, 'example-0-photo', 'film');
  expect(now()).toEqual({
    id: 'Een naam',
    draft: {
      site: 'x',
      kind: 'reply',
      account: 'school',
      text: 'Daan won.',
      replyTo: { text: 'Wie won?' },
      attachments: [{ kind: 'video', consent: 'unknown' }],
    },
    author: { role: 'leader' },
    at: '2026-11-10T10:20:00+01:00',
    expect: [],
  });
  await type(place, 'example-0-reply-to', '');
  await pick(place, 'example-0-at', '');
  await pick(place, 'example-0-photo', 'none');
  expect(now()).toEqual({
    id: 'Een naam',
    draft: { site: 'x', kind: 'reply', account: 'school', text: 'Daan won.' },
    author: { role: 'leader' },
    expect: [],
  });
});

it('keeps a moment and a photo that a file gives', async () => {
  const attachments = [{ kind: 'audio', consent: 'unknown' }] as const;
  const { place, now } = await form({ at: '2026-03-03T12:00:00+01:00', draft: { ...example.draft, attachments } });
  expect(place.querySelector<HTMLSelectElement>('#example-0-at')?.selectedOptions[0]?.textContent).toContain(
    '3 maart 2026',
  );
  await pick(place, 'example-0-photo', 'other');
  expect(now()?.draft.attachments).toEqual(attachments);
});
