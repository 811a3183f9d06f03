// The form of what a school adds to try its protocol: drafts, and where the JSON Schema is.
import { describe, expect, it } from 'vitest';
import type { ProtocolExample } from '../../src/model/protocol-file';
import { checkProtocolFile } from '../../src/protocols/index';
import { checkShape } from '../../src/protocols/schema';
import { rules } from '../../src/rules/index';

const file = { version: 1, id: 'x', name: 'X', issued: '2026', extends: 'opoz' };
const example: ProtocolExample = {
  id: 'een naam',
  draft: { site: 'x', kind: 'reply', account: 'personal', text: 'Daan won.', replyTo: { text: 'Wie won?' } },
  at: '2026-11-10T10:20:00+01:00',
  author: { role: 'leader' },
  expect: ['person-name'],
};
const pathsOf = (value: unknown) => {
  const shape = checkShape(value);
  return shape.ok ? [] : shape.problems.map(problem => problem.path);
};
const withDraft = (part: object) => ({ ...file, examples: [{ ...example, draft: { ...example.draft, ...part } }] });

it('accepts examples and the address of a JSON Schema', () => {
  const whole = { $schema: './protocol.schema.json', ...file, examples: [example] };
  expect(checkShape(whole)).toEqual({ ok: true, file: whole });
});

describe('refuses', () => {
  it.each([
    ['a site we do not know', withDraft({ site: 'tiktok' }), 'examples[0].draft.site'],
    ['an empty draft', withDraft({ text: ' ' }), 'examples[0].draft.text'],
    [
      'half a face',
      withDraft({ attachments: [{ kind: 'image', faces: 0.5, consent: 'unknown' }] }),
      'examples[0].draft.attachments[0].faces',
    ],
    ['a moment without offset', { ...file, examples: [{ ...example, at: '2026-11-10T10:20' }] }, 'examples[0].at'],
    [
      'a moment that does not exist',
      { ...file, examples: [{ ...example, at: '2026-13-10T10:20:00Z' }] },
      'examples[0].at',
    ],
    ['a day that does not exist', { ...file, issued: '2026-02-30' }, 'issued'],
  ])('%s', (_, value, path) => expect(pathsOf(value)).toEqual([path]));

  it('an expectation of a rule that does not exist, with the nearest', () => {
    const parsed = checkProtocolFile({ ...file, examples: [{ ...example, expect: ['person-nam'] }] }, rules);
    expect(parsed).toMatchObject({ ok: false, problems: [{ path: 'examples[0].expect[0]' }] });
    expect(parsed.ok ? '' : parsed.problems[0]?.message.en).toContain('"person-name"');
  });
});
