import { describe, expect, it } from 'vitest';
import { isEmptyDraft, isSameDraft, LONGEST, momentOf, pageDraftOf } from '../../src/content/page-draft';

const remarks = { dismissed: new Set<string>(), agreed: new Set<string>() };
const draftOf = (text: string, now = new Date(0)) =>
  pageDraftOf('x', { text, kind: 'post', actor: { handle: 'noor' } }, [], remarks, now);

describe('a draft of the page', () => {
  it('is cut at what is checked, never between the halves of a character', () => {
    expect(draftOf('a'.repeat(LONGEST + 5)).text).toHaveLength(LONGEST);
    expect(draftOf(`${'a'.repeat(LONGEST - 1)}😀`).text).toHaveLength(LONGEST - 1);
    expect(draftOf(`${'a'.repeat(LONGEST - 2)}😀b`).text).toHaveLength(LONGEST);
  });

  it('is the same at another moment, and another with other words, files or remarks', () => {
    const draft = draftOf('hoi');
    expect(isSameDraft(draft, draftOf('hoi', new Date()))).toBe(true);
    expect(isSameDraft(draft, draftOf('hoi!'))).toBe(false);
    expect(isSameDraft(draft, { ...draft, attachments: [{ kind: 'image', consent: 'unknown' }] })).toBe(false);
    expect(isSameDraft(draft, { ...draft, dismissed: ['a'] })).toBe(false);
    expect(isSameDraft(draft, { ...draft, actor: { handle: 'school' } })).toBe(false);
  });

  it('is empty without words and files', () => {
    expect(isEmptyDraft(draftOf(' \n'))).toBe(true);
    expect(isEmptyDraft(draftOf('a'))).toBe(false);
    expect(isEmptyDraft({ ...draftOf(''), attachments: [{ kind: 'image', consent: 'unknown' }] })).toBe(false);
  });

  it('names the persons who agreed', () => {
    const agreed = { ...remarks, agreed: new Set(['Sam']) };
    expect(pageDraftOf('x', { text: '', kind: 'post', actor: {} }, [], agreed, new Date())).toMatchObject({
      agreed: ['Sam'],
    });
    expect(draftOf('')).not.toHaveProperty('agreed');
  });
});

it.each([-120, -60, 0, 300, -330])('writes a moment with the offset of the clock (%i minutes west)', west => {
  const now = new Date('2026-10-14T18:15:30.500Z');
  now.getTimezoneOffset = () => west;
  const moment = momentOf(now);
  expect(moment).toMatch(/^2026-10-1[45]T\d\d:\d\d:30[+-]\d\d:\d\d$/);
  expect(new Date(moment).getTime()).toBe(new Date('2026-10-14T18:15:30Z').getTime());
});
