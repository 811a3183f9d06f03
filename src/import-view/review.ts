// What a person decides about a document that was read: which proposals hold, how grave, for whom, and who the contact is.
import type { ProtocolFile } from '../model/protocol-file';
import type { Contact } from '../model/school';
import type { Severity } from '../model/severity';
import type { DemandId, Details } from '../protocol-import/demand';
import { issuedIn } from '../protocol-import/issued';
import { importedFrom } from '../protocol-import/proposals';
import { protocolFileFrom } from '../protocol-import/protocol-file';

export interface ReviewedDemand {
  readonly demand: DemandId;
  readonly severity: Severity;
  readonly details: Details;
  /** Whether the person lets it hold. */
  readonly holds: boolean;
  /** The sentence that it rests on, in UTF-16 offsets of the text; null when the person added it. */
  readonly rests: { readonly start: number; readonly end: number } | null;
}

export interface ReviewedArticle {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Words that introduce the list it stands in, without which it does not tell what it asks. */
  readonly lead: string;
  readonly meant: 'staff' | 'others' | 'scope';
  readonly demands: readonly ReviewedDemand[];
  readonly reminds: boolean;
}

export interface ReviewedContact {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly holds: boolean;
}

export interface Review {
  readonly text: string;
  readonly leftOut: readonly string[];
  readonly name: string;
  readonly issued: string;
  readonly articles: readonly ReviewedArticle[];
  readonly contacts: readonly ReviewedContact[];
}

/** The document as proposed: everything holds until the person says otherwise. `today`: `YYYY-MM-DD`. */
export function reviewOf(words: string, today: string): Review {
  const { text, title, leftOut, articles, contacts } = importedFrom(words);
  return {
    text,
    leftOut,
    name: title,
    issued: issuedIn(text, today),
    articles: articles.map(({ id, start, end, lead, meant, proposals, reminds }) => ({
      id,
      start,
      end,
      lead,
      meant,
      reminds,
      demands: proposals.map(({ start: from, end: to, ...proposal }) => ({
        ...proposal,
        holds: true,
        rests: { start: from, end: to },
      })),
    })),
    contacts: contacts.map(({ role, name = '', email = '', phone = '' }) => ({
      role,
      name,
      email,
      phone,
      holds: true,
    })),
  };
}

/** The review with one article changed. */
export function withArticle(review: Review, id: string, changed: Partial<ReviewedArticle>): Review {
  const articles = review.articles.map(article => (article.id === id ? { ...article, ...changed } : article));
  return { ...review, articles };
}

/** The article with one demand changed, or added when it was not there. */
export function withDemand(
  article: ReviewedArticle,
  demand: DemandId,
  changed: Partial<Pick<ReviewedDemand, 'holds' | 'severity'>>,
): readonly ReviewedDemand[] {
  const added = { demand, severity: 'error' as const, details: {}, holds: true, rests: null };
  const before = article.demands.some(each => each.demand === demand) ? article.demands : [...article.demands, added];
  return before.map(each => (each.demand === demand ? { ...each, ...changed } : each));
}

/** Whether a protocol may have this as its day of issue. */
export function isIssued(day: string): boolean {
  return /^\d{4}$/u.test(day) || new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) === day;
}

/** The protocol file of what holds. */
export function fileFrom({ text, name, issued, articles, contacts }: Review): ProtocolFile {
  return protocolFileFrom({
    name,
    issued,
    articles: articles.map(({ id, start, end, lead, meant, demands, reminds }) => ({
      id,
      words: `${lead} ${text.slice(start, end)}`.trim(),
      meant,
      reminds,
      confirmed: meant === 'staff' ? demands.filter(({ holds }) => holds) : [],
    })),
    contacts: contacts.filter(({ holds, role }) => holds && role.trim() !== '').map(contactFrom),
  });
}

function contactFrom({ role, name, email, phone }: ReviewedContact): Contact {
  const filled = Object.entries({ name, email, phone }).filter(([, words]) => words.trim() !== '');
  return { role: role.trim(), ...Object.fromEntries(filled.map(([key, words]) => [key, words.trim()])) };
}
