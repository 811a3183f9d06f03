// The registry: one sorted line a rule.
import type { AnyRule } from '../engine/rule';

export const rules: readonly AnyRule[] = [];
