// The words of a question to the school, in English.
import type { askInDutch } from './nl-ask';

export const askInEnglish: Readonly<Record<keyof typeof askInDutch, string>> = {
  'ask.title': 'Ask at school',
  'ask.hint': 'This is your question. Read it first. You send it yourself, from your own mail program.',
  'ask.letter': 'Your question',
  'ask.mail': 'Write an e-mail to {name}',
  'ask.copy': 'Copy the question',
  'ask.copied': 'Copied. You can paste the question somewhere now.',
  'ask.copy-failed': 'Copying did not work. Select the question yourself and copy it.',
  'ask.nobody': 'No e-mail address of your school is known yet. Add it in Options. You can still copy.',
  'ask.long': 'Your post is too long for an e-mail that I prepare. Copy the question and paste it into the e-mail.',
  'ask.back': 'Back',
  'ask.close': 'Back to my text',
  'ask.subject': 'Question about a post on social media',
  'ask.opening': 'Hello,',
  'ask.draft': 'I want to publish this post:',
  'ask.findings': 'The protocol asks something here:',
  'ask.closing': 'What is your advice?\n\nKind regards,',
};
