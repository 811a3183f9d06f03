// Prepares the question to a contact: what stands open and on which article, never the draft itself.
import type { Finding } from '../model/finding';
import type { Contact } from '../model/school';
import type { Language } from '../model/text';
import { text } from '../texts/text';

/** The words of the question in plain text. */
export function questionAbout(findings: readonly Finding[], language: Language): string {
  const points = findings.map(({ title, articles, message }) => {
    const numbers = articles.map(article => article.id).join(', ');
    return `- ${title[language]} (${text(language, 'card.article', { id: numbers })}): ${message.what[language]}`;
  });
  return [text(language, 'popup.ask.opening'), points.join('\n'), text(language, 'popup.ask.closing')].join('\n\n');
}

/** A `mailto:` address with subject and words (RFC 6068), opened only when a person presses it. */
export function mailTo({ email = '' }: Contact, findings: readonly Finding[], language: Language): string {
  const subject = encodeURIComponent(text(language, 'popup.ask.subject'));
  const body = encodeURIComponent(questionAbout(findings, language).replace(/\n/g, '\r\n'));
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${subject}&body=${body}`;
}
