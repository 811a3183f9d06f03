// Finds the statements that protocols ask for: own opinion, apart from the school, third parties, affiliation, capacity.
import { type OwnStatement, STATEMENT_LISTS, STATEMENTS } from './lexicon/statements';
import { type Cue, cuesIn, phrasebook } from './phrases';
import { schoolMentionsIn } from './school-names';
import { type Clause, clauseOf } from './statements/clause';
import { thirdPartiesIn } from './statements/third-parties';
import { foldOf, type Span, type Text } from './text';

/** Where each statement stands, or null when the text does not make it. */
export interface Statements {
  /** "this is my own opinion", "on personal title", "views are my own" */
  readonly ownOpinion: Span | null;
  /** Only "this is my opinion", which says nothing of the school: half a disclaimer. */
  readonly meekOpinion: Span | null;
  /** "apart from the position of my school or employer" */
  readonly apartFromSchool: Span | null;
  /** "not responsible for what others write here" */
  readonly thirdParties: Span | null;
  /** "I work at this school": the author shows a tie with it. */
  readonly affiliation: Span | null;
  /** As `affiliation`, and the school or its organisation is named. */
  readonly namedAffiliation: Span | null;
  /** "on personal title" or "on behalf of the school". */
  readonly capacity: Span | null;
}

const BOOK = phrasebook(STATEMENTS, STATEMENT_LISTS);
const NEGATIONS = new Set("niet nooit geen not never no isnt isn't aint nicht zonder".split(' '));
const LIMITING = new Set('alleen slechts just only enkel zomaar uitsluitend'.split(' '));
const TURNS = new Set('maar but wel en and dus'.split(' '));
const OTHERS = new Set(
  "je jouw uw hun haar z'n ieders iedereen kinderen leerlingen their his her your everyone vormen vorm leren heeft hebben".split(
    ' ',
  ),
);
const TIE = new Set<OwnStatement>(['works', 'worksThere']);

/** The statements in a text. `schoolNames`: name, aliases and organisation of the author's school. Linear. */
export function statementsIn(text: Text, schoolNames: readonly string[]): Statements {
  const mentions = schoolMentionsIn(text, schoolNames);
  const starts = new Map(mentions.map(mention => [mention.from, mention.to]));
  const schoolWords = new Set(schoolNames.map(name => foldOf(name).replace(/[^\p{L}\p{N}]/gu, '')));
  const clauses = text.sentences.map(sentence => clauseOf(sentence, starts, schoolWords));
  const found = new Map<OwnStatement, Span>();
  let namedAffiliation: Span | null = null;
  for (const clause of clauses) {
    for (const cue of cuesIn(BOOK, clause, clause.forms)) {
      if (!stands(cue, clause, text)) continue;
      const span = { start: cue.start, end: cue.end };
      if (!found.has(cue.name)) found.set(cue.name, span);
      if (cue.name === 'works' && clause.named) namedAffiliation ??= span;
    }
  }
  const there = found.get('worksThere') ?? null;
  const ownOpinion = found.get('own') ?? found.get('bareOwn') ?? null;
  const apart = found.get('apart') ?? found.get('bareApart') ?? null;
  const thirdParties = thirdPartiesIn(clauses);
  // A school that is only named to say that one does not speak for it tells nobody where the author works.
  const disclaimed = [ownOpinion, apart, thirdParties].flatMap(span => span ?? []);
  const named = mentions.some(({ start, end }) => !disclaimed.some(span => span.start <= start && end <= span.end));
  return {
    ownOpinion,
    meekOpinion: found.get('meek') ?? null,
    apartFromSchool: apart,
    thirdParties,
    affiliation: found.get('works') ?? there,
    namedAffiliation: namedAffiliation ?? (named ? (there ?? found.get('works') ?? null) : null),
    capacity: ownOpinion ?? apart ?? found.get('behalf') ?? null,
  };
}

const EITHER_END = /[^\s'’"]/u;

function stands(cue: Cue<OwnStatement>, clause: Clause, text: Text): boolean {
  if (cue.name === 'bareOwn') return startsClause(cue, clause, text) && endsClause(cue, clause, text);
  if (cue.name === 'apart') return !isNegated(cue, clause, text);
  if (cue.name === 'bareApart') return endsClause(cue, clause, text) && !isNegated(cue, clause, text);
  if (isNegated(cue, clause, text) || isDenied(cue, clause)) return false;
  if (TIE.has(cue.name))
    return (
      !clause.forms.slice(cue.from, cue.to + 2).some(form => form === 'aan' || form === 'eraan') ||
      /(?:les|teach|docent|leerkracht|juf)/u.test(clause.forms.slice(cue.from, cue.to).join(' '))
    );
  if (cue.name !== 'own' && cue.name !== 'meek') return true;
  return !clause.forms.slice(Math.max(0, cue.from - 2), cue.from).some(form => OTHERS.has(form));
}

/** A negation in the four words before, unless it only limits ("niet alleen") or a turn ("maar") comes between. */
function isNegated(cue: Cue, clause: Clause, text: Text): boolean {
  for (let at = cue.from - 1; at >= Math.max(0, cue.from - 4); at--) {
    const form = clause.forms[at] ?? '';
    if (TURNS.has(form) || /[,;:(–—]/u.test(gapAfter(clause, at, text))) return false;
    if (NEGATIONS.has(form)) return !LIMITING.has(clause.forms[at + 1] ?? '');
  }
  return false;
}

/** "… is dit niet", "… telt niet": the statement is taken back after it. */
function isDenied(cue: Cue, clause: Clause): boolean {
  const after = clause.forms.slice(cue.to, cue.to + 3);
  const at = after.findIndex(form => form === 'niet' || form === 'not');
  if (at < 0) return false;
  const next = clause.forms[cue.to + at + 1];
  return next === undefined && at > 0 && /^(?:is|was|telt|zijn|are)$/u.test(after[0] ?? '');
}

function startsClause(cue: Cue, clause: Clause, text: Text): boolean {
  return cue.from === 0 || EITHER_END.test(gapAfter(clause, cue.from - 1, text));
}

function endsClause(cue: Cue, clause: Clause, text: Text): boolean {
  return cue.to >= clause.forms.length || EITHER_END.test(gapAfter(clause, cue.to - 1, text));
}

function gapAfter(clause: Clause, at: number, text: Text): string {
  const token = clause.tokens[at];
  const next = clause.tokens[at + 1];
  return token ? text.raw.slice(token.end, next?.start ?? clause.end) : '';
}
