// How strict publishing is asked about: as the protocol wants it, or stricter where the author wants that.
import type { Protocol } from '../model/protocol';
import type { GuardLevel, OwnGuardLevel, Severity } from '../model/severity';

const STRICTNESS: Readonly<Record<GuardLevel, number>> = { never: 0, error: 1, warning: 2, info: 3 };
const LEVELS: readonly Severity[] = ['error', 'warning', 'info'];

/** From which severity publishing is asked about first; a choice that is laxer than the protocol's changes nothing. */
export function guardInForce({ guard = 'error' }: Pick<Protocol, 'guard'>, own: OwnGuardLevel): GuardLevel {
  return own !== 'school' && STRICTNESS[own] > STRICTNESS[guard] ? own : guard;
}

/** The levels that are stricter than what the protocol wants, the mildest first. */
export function stricterGuards({ guard = 'error' }: Pick<Protocol, 'guard'>): readonly Severity[] {
  return LEVELS.filter(level => STRICTNESS[level] > STRICTNESS[guard]);
}
