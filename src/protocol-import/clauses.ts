// Reads an article clause by clause: of what each speaks, what is known from before, and whether it asks, allows or tells.
import { cuesIn, formsOf } from '../language/phrases';
import { readText, type Sentence, type Token } from '../language/text';
import type { Outline, Part } from './outline';
import { NOTIONS, type Notion } from './vocabulary/index';

/** What a clause does: demand something, advise it, remind of it, allow it, or ask a question. */
export type Stance = 'demands' | 'advises' | 'reminds' | 'allows' | 'wonders';

export interface Clause {
  /** The sentence that it is part of, in offsets of the outline's text. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly stance: Stance;
  /** Notions in the clause itself, and in the words that introduce its list. */
  readonly own: ReadonlySet<Notion>;
  /** Notions of heading, list introduction and the sentences before. */
  readonly before: ReadonlySet<Notion>;
  /** Notions of the article before it, below the same heading. */
  readonly sibling: ReadonlySet<Notion>;
}

const CONTRAST = new Set(['maar', 'but', 'echter', 'however', 'doch']);
/** So many sentences back a subject is still in mind. */
const MEMORY = 2;
const WAYS: readonly Notion[] = ['not', 'must', 'care', 'remind', 'may'];

/** The clauses of an article, in order. Runs in time linear in its length. */
export function clausesOf({ text, title, parts }: Outline, part: Part): Clause[] {
  const above = parts[parts.indexOf(part) - 1];
  const sibling = notionsOf(above?.heading === part.heading ? text.slice(above.start, above.end) : '');
  const lead = notionsOf(part.lead);
  const known = new Set([...notionsOf(part.heading), ...lead]);
  for (const way of WAYS) known.delete(way);
  // In rules on social media, that is what a bare "not during lessons" speaks of.
  if (notionsOf(title).has('devices')) known.add('devices');
  const recent: ReadonlySet<Notion>[] = [];
  const body = text.slice(part.start, part.end);
  let asked: number | null = null;
  return readText(body).sentences.flatMap(sentence => {
    const wonders = body.slice(0, sentence.end).endsWith('?');
    // An answer rests on its question too.
    const start = part.start + (asked ?? sentence.start);
    asked = wonders ? sentence.start : null;
    return partsOf(sentence).map(piece => {
      const own = new Set([...notionsIn(piece), ...waysOf(lead)]);
      const before = new Set([...known, ...recent.slice(-MEMORY).flatMap(notions => [...notions])]);
      recent.push(own);
      return {
        start,
        end: part.start + sentence.end,
        words: body.slice(piece.start, piece.end),
        stance: wonders ? ('wonders' as const) : stanceOf(own),
        own,
        before,
        sibling,
      };
    });
  });
}

function notionsOf(words: string): ReadonlySet<Notion> {
  return new Set(readText(words).sentences.flatMap(notionsIn));
}

function notionsIn(piece: Sentence): Notion[] {
  const forms = formsOf(piece);
  // "Should it escalate, call the head" is a condition, no advice.
  return cuesIn(NOTIONS, piece, forms)
    .filter(({ from, name }) => !(name === 'care' && from === 0 && forms[0] === 'should'))
    .map(cue => cue.name);
}

function waysOf(lead: ReadonlySet<Notion>): Notion[] {
  return WAYS.filter(way => lead.has(way));
}

/** Cuts a sentence where it turns: at a semicolon, and before "maar" or "but" after a comma. */
function partsOf({ tokens }: Sentence): Sentence[] {
  const pieces: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const turns = tokens[index - 1]?.text === ',' && CONTRAST.has(token.lower);
    if (turns || tokens[index - 1]?.text === ';') pieces.push([]);
    pieces.at(-1)?.push(token);
  });
  return pieces
    .filter(piece => piece.length > 0)
    .map(piece => ({ tokens: piece, start: piece[0]?.start ?? 0, end: piece.at(-1)?.end ?? 0 }));
}

function stanceOf(own: ReadonlySet<Notion>): Stance {
  if (own.has('exempts')) return 'allows';
  if (
    own.has('may') &&
    !own.has('not') &&
    !own.has('only') &&
    !own.has('asks') &&
    (own.has('lacking') || !own.has('restricts'))
  )
    return 'allows';
  if (own.has('care')) return 'advises';
  return own.has('remind') ? 'reminds' : 'demands';
}
