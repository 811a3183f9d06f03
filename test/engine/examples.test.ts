// A school's example drafts are run as its tests, and a change of the protocol shows in them.
import { expect, it } from 'vitest';
import { changesBetween, isAsExpected, outcomeOf } from '../../src/engine/examples';
import type { ProtocolExample, ProtocolFile } from '../../src/model/protocol-file';
import { mergeProtocol, presetById } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';

const opoz = presetById('opoz') as ProtocolFile;
const name: ProtocolExample = {
  id: 'naam van een leerling',
  draft: { site: 'facebook', kind: 'post', account: 'school', text: 'Daan uit groep 5 heeft gewonnen!' },
  expect: ['person-name'],
};
const outcome = (example: ProtocolExample, changed: Partial<ProtocolFile> = {}) =>
  outcomeOf(example, mergeProtocol({ ...opoz, ...changed }, presetById), rules);

it('is as expected when exactly the expected rules report', () => {
  expect(isAsExpected(outcome(name))).toBe(true);
  expect(outcome({ ...name, expect: ['insult'] })).toMatchObject({ missing: ['insult'], unexpected: ['person-name'] });
  expect(isAsExpected(outcome({ ...name, expect: [] }))).toBe(false);
});

it('is written in the evening unless it says when', () => {
  const coffee = { ...name, draft: { ...name.draft, account: 'personal' as const, text: 'Even koffie!' }, expect: [] };
  expect(outcome(coffee).findings).toEqual([]);
  expect(outcome({ ...coffee, at: '2026-11-10T10:20:00+01:00' }).unexpected).toEqual(['school-hours']);
});

it('knows what is answered and what is attached', () => {
  const photo = {
    ...name.draft,
    text: 'Feest!',
    attachments: [{ kind: 'image', faces: 2, consent: 'unknown' }],
  } as const;
  expect(outcome({ ...name, draft: photo }).unexpected).toEqual(['child-image-consent']);
  const answer = { ...name.draft, account: 'personal', kind: 'reply', text: 'Dat is niet zo.' } as const;
  const replyTo = { text: 'Jullie op De Regenboog zijn leugenaars, stelletje idioten!' };
  expect(outcome({ ...name, draft: { ...answer, replyTo } }).unexpected).toContain('derailing-discussion');
});

it('tells what reports newly, no longer, or otherwise', () => {
  const before = outcome(name);
  const milder = outcome(name, { rules: { 'person-name': { severity: 'info', articles: ['4.A.2'] } } });
  const silent = outcome(name, { rules: {} });
  expect(changesBetween(before, before)).toEqual([]);
  expect(changesBetween(before, milder)).toEqual([{ rule: 'person-name', before: 'error', after: 'info' }]);
  expect(changesBetween(before, silent)).toEqual([{ rule: 'person-name', before: 'error', after: null }]);
  expect(changesBetween(silent, before)).toEqual([{ rule: 'person-name', before: null, after: 'error' }]);
});
