// A reading answers each question once, whoever asks.
import { expect, it } from 'vitest';
import { readDraft } from '../../src/engine/reading';
import { disclaimers, draftOf, school } from '../support/draft';

const around = { school, author: { role: 'teacher' as const }, disclaimers };

it('keeps its answers', () => {
  const reading = readDraft(draftOf('Sem en Daan zijn er.'), around);
  expect(reading.names).toBe(reading.names);
  expect(reading.scope).toBe(reading.scope);
});

it('is about the school when what it answers is', () => {
  const replyTo = { text: 'De Regenboog is te duur.', author: 'Buurt' };
  expect(readDraft(draftOf({ text: 'Dat herken ik niet.', replyTo }), around).aboutSchool).toBe(true);
  expect(readDraft(draftOf('Dat herken ik niet.'), around).aboutSchool).toBe(false);
});

it('has a conversation only where something is answered', () => {
  expect(readDraft(draftOf('Hoi'), around).conversation).toBeNull();
  expect(
    readDraft(draftOf({ text: 'Hoi', replyTo: { text: 'Hallo', author: 'a' } }), around).conversation,
  ).not.toBeNull();
});
