// Takes over files that a person gives: a protocol, or settings with or without an own protocol in them.
import { send } from '../messages';
import type { Problem } from '../model/verdict';
import { readJson } from '../protocols/index';
import { importSettings, SETTINGS_VERSION } from '../settings';
import type { Loaded } from './file-field';

/** Checks a protocol file and puts it in force; gives its faults instead when it has any. */
export async function loadProtocol(words: string): Promise<readonly Problem[]> {
  // Read here first, because a message cannot carry a file of any size.
  const read = readJson(words);
  return read.ok ? await send('importProtocol', words) : [read.problem];
}

/**
 * Takes over a file of settings. What cannot be used is left out and named; a file that is no JSON, holds no setting or was
 * made for a newer version changes nothing. Rejects when the worker is silent.
 */
export async function takeIn(words: string): Promise<Loaded> {
  const read = readJson(words);
  if (!read.ok) return nothing(read.problem);
  const { ownProtocol, ...others } = Object(read.value) as Record<string, unknown>;
  if (Number(others.version) > SETTINGS_VERSION) return nothing(NEWER);
  const faults = ownProtocol ? await send('importProtocol', JSON.stringify(ownProtocol)) : [];
  if (faults.length > 0 && others.protocol === 'own') delete others.protocol;
  const refused = await importSettings(others);
  const inside = faults.map(({ path, message }) => ({ path: path ? `ownProtocol.${path}` : 'ownProtocol', message }));
  if (!refused && (!ownProtocol || faults.length > 0)) return { taken: false, problems: [...inside, NO_SETTINGS] };
  return { taken: true, problems: [...inside, ...(refused ?? []).map(path => ({ path, message: UNUSABLE }))] };
}

const nothing = (problem: Problem): Loaded => ({ taken: false, problems: [problem] });

const NO_SETTINGS: Problem = {
  path: '',
  message: { nl: 'Dit is geen bestand met instellingen.', en: 'This is no file of settings.' },
};
const NEWER: Problem = {
  path: 'version',
  message: {
    nl: 'Dit bestand is gemaakt door een nieuwere Postwijzer. Werk Postwijzer bij.',
    en: 'This file was made by a newer Postwijzer. Update Postwijzer.',
  },
};
const UNUSABLE = {
  nl: 'Deze instelling bestaat niet, of de waarde klopt niet.',
  en: 'There is no such setting, or its value is not right.',
};
