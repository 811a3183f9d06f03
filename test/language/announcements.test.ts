// Announcements are told from reports, wishes and plans.
import { expect, it } from 'vitest';
import { announcementsIn } from '../../src/language/announcements';
import { readText } from '../../src/language/text';

const marked = (raw: string) => announcementsIn(readText(raw)).map(span => raw.slice(span.start, span.end));

it('marks the sentences that announce', () => {
  expect(marked('Hoi ouders! Vrijdag gaan we met groep 3 naar het bos. Het was mooi weer.')).toEqual([
    'Vrijdag gaan we met groep 3 naar het bos.',
  ]);
});

it('leaves a report alone', () => expect(marked('We gingen vrijdag met groep 3 naar het bos.')).toEqual([]));
