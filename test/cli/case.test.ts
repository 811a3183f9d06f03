// A case: every field of the format, and a clear fault for each that does not fit.
import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/cli/case';
import { faultText } from '../../src/cli/fault';
import { caseLine } from './command';

const draft = { site: 'x', kind: 'reply', account: 'school', text: 'a\r\nb' };
const one = (change: object) => caseOf(JSON.parse(caseLine(change)), 'a.jsonl:1');
const faultOf = (value: unknown) => {
  try {
    caseOf(value, 'a.jsonl:1');
  } catch (error) {
    return faultText(error)?.en;
  }
  return undefined;
};

it('reads every field', () => {
  const school = {
    name: 'De Vlinder',
    hours: [{ day: 1, from: '08:30', to: '12:00' }],
    holidays: [{ from: 'a', to: 'b' }],
  };
  const attachments = [
    { kind: 'image', faces: 2, childFaces: 1, gps: false, credit: '© ANP', consent: 'expired' },
    { kind: 'video', faces: null },
  ];
  const full = one({
    school,
    author: { role: 'leader', name: 'Anne' },
    draft: { ...draft, replyTo: { text: 'c', author: 'd' }, attachments, agreed: ['Sem'] },
    expect: ['x'],
    allow: ['y'],
    spans: { x: ['z'] },
  });
  expect(full).toEqual({
    id: 'one',
    place: 'a.jsonl:1',
    protocol: 'opoz',
    school,
    author: { role: 'leader', name: 'Anne' },
    draft: {
      ...draft,
      text: 'a\nb',
      replyTo: { text: 'c', author: 'd' },
      attachments: [attachments[0], { kind: 'video', consent: 'unknown' }],
      agreed: ['Sem'],
      at: '2026-10-14T20:15:00+02:00',
    },
    expect: ['x'],
    allow: ['y'],
    spans: { x: ['z'] },
  });
});

it('does without everything but the draft', () => {
  const bare = caseOf({ id: 'a', draft }, 'a.jsonl:1');
  expect(bare).toMatchObject({ author: { role: 'teacher' }, school: {}, expect: [], allow: [], spans: {} });
  expect(Date.parse(bare.draft.at)).not.toBeNaN();
});

describe('refuses', () => {
  it.each([
    [3, 'is says 3. Expected: a block'],
    [{}, 'id: this is missing'],
    [{ id: 'a' }, 'draft: this is missing'],
    [
      { id: 'a', draft: { ...draft, site: 'tiktok' } },
      'draft.site: this says "tiktok". Expected: one of "facebook", "x"',
    ],
    [{ id: 'a', draft: { ...draft, kind: 'tweet' } }, 'draft.kind: this says "tweet"'],
    [{ id: 'a', draft: { ...draft, account: undefined } }, 'draft.account: this is missing'],
    [{ id: 'a', draft: { ...draft, text: 1 } }, 'draft.text: this says 1'],
    [{ id: 'a', draft: { ...draft, replyTo: 'x' } }, 'draft.replyTo: this says "x"'],
    [{ id: 'a', draft: { ...draft, attachments: {} } }, 'draft.attachments: this says {}'],
    [{ id: 'a', draft: { ...draft, attachments: [{ kind: 'gif' }] } }, 'draft.attachments[0].kind: this says "gif"'],
    [
      { id: 'a', draft: { ...draft, attachments: [{ kind: 'image', faces: -1 }] } },
      'draft.attachments[0].faces: this says -1',
    ],
    [{ id: 'a', draft: { ...draft, attachments: [{ kind: 'image', gps: 'ja' }] } }, 'draft.attachments[0].gps'],
    [{ id: 'a', draft: { ...draft, attachments: [{ kind: 'image', consent: 'ja' }] } }, 'draft.attachments[0].consent'],
    [{ id: 'a', draft, at: 'gisteren' }, 'at: this says "gisteren"'],
    [{ id: 'a', draft, at: '2026-10-14T20:15:00' }, 'at: this says "2026-10-14T20:15:00"'],
    [{ id: 'a', draft, author: { role: 'boss' } }, 'author.role: this says "boss"'],
    [{ id: 'a', draft, school: { aliases: 'x' } }, 'school.aliases: this says "x"'],
    [{ id: 'a', draft, school: { hours: [{ day: 8 }] } }, 'school.hours[0].day: this says 8'],
    [{ id: 'a', draft, expect: [1] }, 'expect[0]: this says 1'],
    [{ id: 'a', draft, spans: { x: 'y' } }, 'spans.x: this says "y"'],
  ])('%j', (value, message) => expect(faultOf(value)).toContain(message));
});
