// The words of the card at marked words, in English.
import type { cardInDutch } from './nl-card';

export const cardInEnglish: Readonly<Record<keyof typeof cardInDutch, string | { one: string; other: string }>> = {
  'words.label': 'Advice on these words',
  'befriend.label': 'Advice on this person',
  'befriend.question': 'Do you want to add this person anyway?',
  'befriend.no': 'Do not add',
  'befriend.yes': 'Add anyway',
  'all.fix': { one: 'Fix {count} remark', other: 'Fix {count} remarks at once' },
  'all.hint': 'You can undo each change with Ctrl+Z.',
  'ignore.all': 'Nothing of this kind',
  'word.never': 'Never for this word',
  'word.never.hint': 'Put this word in your own list',
};
