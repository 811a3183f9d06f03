// Reads a protocol file that a school hands over: accepted as a whole, or refused with every fault in plain words.

import { incoherences } from './coherence';
import { readJson, withLine } from './json';
import { presetById } from './presets';
import { checkShape, type LookUp, type Parsed, type RuleDescriptor } from './schema';

/**
 * A protocol file from its JSON text. `rules`: the registry, as far as a protocol may know it. `lookUp` finds what a file
 * extends (presets unless told otherwise). A refusal names for each fault the path, the line, the value and what was expected.
 */
export function parseProtocolFile(text: string, rules: readonly RuleDescriptor[], lookUp: LookUp = presetById): Parsed {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const parsed = checkProtocolFile(json.value, rules, lookUp);
  if (parsed.ok) return parsed;
  return { ok: false, problems: parsed.problems.map(problem => withLine(problem, json.lines)) };
}

/** The file of a JSON text whose shape is sound; what it points at is not looked at. */
export function parseShape(text: string): Parsed {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [json.problem] };
  const parsed = checkShape(json.value);
  if (parsed.ok) return parsed;
  return { ok: false, problems: parsed.problems.map(problem => withLine(problem, json.lines)) };
}

/** As `parseProtocolFile`, for a value that was read before, such as a stored setting. */
export function checkProtocolFile(
  value: unknown,
  rules: readonly RuleDescriptor[],
  lookUp: LookUp = presetById,
): Parsed {
  const parsed = checkShape(value);
  if (!parsed.ok) return parsed;
  const problems = incoherences(parsed.file, rules, lookUp);
  return problems.length > 0 ? { ok: false, problems } : parsed;
}
