// Prepares a question to a contact of the school: the draft, what stands open in it, and on which article.
import type { Finding } from '../model/finding';
import type { Contact } from '../model/school';
import type { Language } from '../model/text';
import { text } from '../texts/in-page';

/** What is asked about. */
export interface Question {
  /** The text as its author wrote it; empty where it is not known. */
  readonly draft: string;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** Longest address that mail programs under Windows are known to take over whole, in characters. */
const LONGEST_ADDRESS = 2_000;

/** The question in plain text. */
export function wordsOfQuestion({ draft, findings, language }: Question): string {
  const points = findings.map(({ title, articles, message }) => {
    const numbers = articles.map(article => article.id).join(', ');
    return `- ${title[language]} (${text(language, 'card.article', { id: numbers })}): ${message.what[language]}`;
  });
  const parts = [
    text(language, 'ask.opening'),
    ...(/\S/.test(draft) ? [`${text(language, 'ask.draft')}\n\n${quoted(draft)}`] : []),
    ...(points.length > 0 ? [`${text(language, 'ask.findings')}\n\n${points.join('\n')}`] : []),
    text(language, 'ask.closing'),
  ];
  return parts.join('\n\n');
}

const quoted = (draft: string) =>
  draft
    .trim()
    .split('\n')
    .map(line => `> ${line}`.trimEnd())
    .join('\n');

/**
 * A `mailto:` address with subject and words (RFC 6068), opened only when a person presses it. `whole` is false when the
 * draft had to be left out, because mail programs cut long addresses.
 */
export function mailTo(
  { email = '' }: Contact,
  question: Question,
): { readonly address: string; readonly whole: boolean } {
  const address = addressOf(email, question);
  if (address.length <= LONGEST_ADDRESS) return { address, whole: true };
  return {
    address: addressOf(email, { ...question, draft: '' })
      .slice(0, LONGEST_ADDRESS)
      .replace(/(?:%[0-9A-F]?|%C[23])$/, ''),
    whole: false,
  };
}

function addressOf(email: string, question: Question): string {
  const subject = encodeURIComponent(text(question.language, 'ask.subject'));
  const body = encodeURIComponent(wordsOfQuestion(question).replace(/\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${subject}&body=${body}`;
}
