// Reads the options of a command; a wrong one becomes a fault that says how the command is used.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Language } from '../model/text';
import { fault } from './fault';

type Known = Exclude<ParseArgsConfig['options'], undefined>;

/** The options and files that were given. Throws a fault with the usage for an unknown option or a missing value. */
export function readOptions<const Options extends Known>(given: readonly string[], options: Options, usage: string) {
  const language = given[given.indexOf('--language') + 1];
  if (given.includes('--language') && language !== 'nl' && language !== 'en') {
    throw fault(`--language: verwacht nl of en.\n${usage}`, `--language: expected nl or en.\n${usage}`);
  }
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [first] = reason.split('. ');
    throw fault(`${first}\n${usage}`, `${first}\n${usage}`);
  }
}

/** The language of messages that the arguments ask for; Dutch unless they say `--language en`. */
export function languageOf(given: readonly string[]): Language {
  const at = given.indexOf('--language');
  return given.includes('--language=en') || (at !== -1 && given[at + 1] === 'en') ? 'en' : 'nl';
}
