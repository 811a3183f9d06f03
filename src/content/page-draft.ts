// Makes the draft that is sent to the background out of what a composer shows.
import type { Attachment, PageDraft, SiteId } from '../model/draft';
import type { ComposerReading } from '../sites/site';
import type { Said } from './said';

/** Most UTF-16 units that are checked; what lies behind is said to be unread. */
export const LONGEST = 200_000;

/** The draft at a moment, its text cut to what is checked. */
export function pageDraftOf(
  site: SiteId,
  reading: ComposerReading,
  attachments: readonly Attachment[],
  said: Pick<Said, 'dismissed' | 'agreed'>,
  now: Date,
): PageDraft {
  const { kind, actor, replyTo } = reading;
  return {
    site,
    kind,
    text: shortened(reading.text),
    actor,
    ...(replyTo ? { replyTo } : {}),
    attachments,
    at: momentOf(now),
    dismissed: [...said.dismissed],
    ...(said.agreed.size > 0 ? { agreed: [...said.agreed] } : {}),
  };
}

/** Whether two drafts ask the same question, whatever the moment. */
export function isSameDraft(a: PageDraft, b: PageDraft): boolean {
  return a.text === b.text && JSON.stringify({ ...a, text: '', at: '' }) === JSON.stringify({ ...b, text: '', at: '' });
}

/** Whether there is nothing in a draft to speak about. */
export function isEmptyDraft(draft: PageDraft): boolean {
  return draft.attachments.length === 0 && !/\S/.test(draft.text);
}

// Never between the two halves of one character.
/** The text up to the longest that is checked. */
export function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  const last = text.charCodeAt(LONGEST - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? LONGEST - 1 : LONGEST);
}

/** ISO 8601 with the offset of the author's clock: `2026-10-14T20:15:00+02:00`. */
export function momentOf(now: Date): string {
  const offset = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
