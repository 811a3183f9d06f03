// Takes over files that a person gives: a protocol, or settings with or without an own protocol in them.
import { send } from '../messages';
import type { Problem } from '../model/verdict';
import { readJson } from '../protocols/index';
import { importSettings } from '../settings';

/** Checks a protocol file and puts it in force; gives its faults instead when it has any. */
export async function loadProtocol(words: string): Promise<readonly Problem[]> {
  // Read here first, because a message cannot carry a file of any size.
  const read = readJson(words);
  return read.ok ? await send('importProtocol', words) : [read.problem];
}

/**
 * Takes over a file of settings. Gives the names of what could not be used, or null when none of the file could. Rejects when
 * the worker is silent.
 */
export async function takeIn(words: string): Promise<readonly string[] | null> {
  const read = readJson(words);
  if (!read.ok) return null;
  const { ownProtocol, ...others } = Object(read.value) as Record<string, unknown>;
  const given = ownProtocol !== undefined && ownProtocol !== null;
  const faulty = given && (await send('importProtocol', JSON.stringify(ownProtocol))).length > 0;
  if (faulty && others.protocol === 'own') delete others.protocol;
  const refused = await importSettings(others);
  if (!refused) return given && !faulty ? [] : null;
  return faulty ? [...refused, 'ownProtocol'] : refused;
}
