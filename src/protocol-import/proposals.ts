// Turns a document into proposals: of each article what it demands, how grave, and the sentence that says so.
import type { Severity } from '../model/severity';
import { forOthers, isLetterToOthers, isScope } from './audience';
import { type Clause, clausesOf } from './clauses';
import { contactsIn, type FoundContact } from './contacts';
import { DEMANDS, type DemandId, type Details } from './demand';
import { type Outline, outlineOf, type Part } from './outline';
import { heardIn } from './readers';

/** One demand that an article seems to make. Offsets are UTF-16 units of the document's text. */
export interface Proposal {
  readonly demand: DemandId;
  readonly severity: Severity;
  readonly details: Details;
  /** The sentence that it rests on. */
  readonly start: number;
  readonly end: number;
}

export interface ImportedArticle extends Part {
  /** `others`: meant for pupils or parents; `scope`: says for whom the protocol holds. */
  readonly meant: 'staff' | 'others' | 'scope';
  readonly proposals: readonly Proposal[];
  /** Only reminds of something: fit to stand in the popup. */
  readonly reminds: boolean;
}

export interface Imported extends Pick<Outline, 'text' | 'title' | 'leftOut'> {
  readonly articles: readonly ImportedArticle[];
  readonly contacts: readonly FoundContact[];
}

const SEVERITY: Readonly<Partial<Record<Clause['stance'], Severity>>> = { advises: 'warning', reminds: 'info' };

/** Demands to turn to someone: without one, an address in the document is no contact. */
const TURN_TO: readonly DemandId[] = ['ask', 'report', 'derailing', 'already-online', 'leadership'];

/** What a document seems to demand, for a person to confirm. Runs in time linear in its length. */
export function importedFrom(raw: string): Imported {
  const outline = outlineOf(raw);
  const others = partsForOthers(outline);
  const articles = outline.parts.map(part => articleOf(outline, part, others.has(part)));
  const proposals = articles.flatMap(article => article.proposals);
  const asking = proposals.find(({ demand }) => demand === 'ask') ?? null;
  const turnsTo = proposals.some(({ demand }) => TURN_TO.includes(demand));
  const { text, title, leftOut } = outline;
  return { text, title, leftOut, articles, contacts: turnsTo ? contactsIn(text, asking) : [] };
}

/** The parts that are meant for pupils or parents; a heading speaks for all below it. */
function partsForOthers({ text, parts }: Outline): ReadonlySet<Part> {
  if (isLetterToOthers(text)) return new Set(parts);
  const sections = new Map<string, Part[]>();
  for (const part of parts) sections.set(part.heading, [...(sections.get(part.heading) ?? []), part]);
  const others = [...sections].flatMap(([heading, below]) => {
    const articles = below.map(({ start, end, audience }) => ({ words: text.slice(start, end), column: audience }));
    return forOthers(heading, articles).flatMap((theirs, index) => (theirs ? [below[index]] : []));
  });
  return new Set(others.filter(part => part !== undefined));
}

function articleOf(outline: Outline, part: Part, others: boolean): ImportedArticle {
  if (others) return { ...part, meant: 'others', proposals: [], reminds: false };
  const words = outline.text.slice(part.start, part.end);
  const clauses = clausesOf(outline, part);
  const proposals = proposalsOf(clauses);
  const scope = proposals.length === 0 && isScope(words);
  return {
    ...part,
    meant: scope ? 'scope' : 'staff',
    proposals,
    reminds: clauses.some(({ stance }) => stance === 'reminds'),
  };
}

function proposalsOf(clauses: readonly Clause[]): Proposal[] {
  return DEMANDS.flatMap(demand => {
    const found = clauses.flatMap(clause => {
      const details = heardIn(clause, demand);
      return details ? [{ clause, details }] : [];
    });
    const [first] = found;
    if (!first) return [];
    const { start, end, stance } = first.clause;
    const details = Object.assign({}, ...found.map(({ details: each }) => each)) as Details;
    return [{ demand, severity: SEVERITY[stance] ?? 'error', details, start, end }];
  });
}
