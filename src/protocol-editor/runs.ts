// Runs the school's examples by the protocol in hand and by the one that is compared with, once it stands still.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type ExampleOutcome, outcomeOf } from '../engine/examples';
import type { Protocol } from '../model/protocol';
import type { ProtocolExample } from '../model/protocol-file';
import { rules } from '../rules/index';

/** An example, what comes out now, and what came out by the protocol that is compared with. */
export interface Run {
  readonly example: ProtocolExample;
  readonly now: ExampleOutcome;
  readonly before: ExampleOutcome;
}

/** How long a protocol stands still before the examples run, in milliseconds. */
const MOMENT = 200;
const NONE: readonly ProtocolExample[] = [];

export function runOf(example: ProtocolExample, now: Protocol, before: Protocol): Run {
  return { example, now: outcomeOf(example, now, rules), before: outcomeOf(example, before, rules) };
}

/** The runs of all examples; they follow the examples at once, and the protocol once it stood still for a moment. */
export function useRuns(examples: readonly ProtocolExample[] = NONE, now: Protocol, before: Protocol): readonly Run[] {
  const protocol = useSettled(now);
  return useMemo(() => examples.map(example => runOf(example, protocol, before)), [examples, protocol, before]);
}

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), MOMENT);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
