// The settings that a package holds: the school's protocol, that of its board, and more from a file, all checked.
import { POLICY_KEYS } from '../policy/keys';
import { policyFrom } from '../policy/policy';
import { type ProtocolFile, parseProtocolFile, presetById, readJson } from '../protocols/index';
import { rules } from '../rules/index';
import { fault } from './fault';
import { loadProtocol } from './protocol-source';
import { readTextFile } from './text-file';

export type PackageSettings = Readonly<Record<string, unknown>>;

/**
 * Settings by policy key, of a protocol file and a file with more settings. What the protocol extends is a preset, or
 * `<id>.json` beside it. Throws a fault that names everything that is wrong.
 */
export function packageSettings(protocolPath: string, settingsPath: string | undefined): PackageSettings {
  const { file, lookUp } = loadProtocol(protocolPath);
  const board = file.extends === undefined || presetById(file.extends) ? undefined : lookUp(file.extends);
  if (board?.extends !== undefined && !presetById(board.extends)) throw tooManyLayers(protocolPath, board);
  const values = {
    ...(settingsPath === undefined ? {} : moreSettings(settingsPath)),
    ...(board ? { boardProtocolJson: JSON.stringify(board) } : {}),
    protocolJson: JSON.stringify(file),
  };
  refuseUnsound(settingsPath ?? protocolPath, values);
  return values;
}

function tooManyLayers(path: string, { id, extends: parent }: ProtocolFile): Error {
  return fault(
    `${path}: extends: ${id} bouwt zelf voort op ${parent}. Verwacht: hoogstens één laag tussen school en meegeleverd protocol.`,
    `${path}: extends: ${id} itself extends ${parent}. Expected: at most one layer between the school and a protocol that comes along.`,
  );
}

function moreSettings(path: string): Record<string, unknown> {
  const read = readJson(readTextFile(path));
  if (!read.ok) throw fault(`${path}: ${read.problem.message.nl}`, `${path}: ${read.problem.message.en}`);
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) {
    throw fault(`${path}: verwacht een JSON-object.`, `${path}: expected a JSON object.`);
  }
  return read.value as Record<string, unknown>;
}

function refuseUnsound(path: string, values: PackageSettings): void {
  const { lines } = policyFrom({ managed: values }, (words, lookUp) => parseProtocolFile(words, rules, lookUp));
  const wrong = lines.flatMap(line => line.problems);
  const unknown = Object.keys(values).filter(key => !Object.hasOwn(POLICY_KEYS, key));
  if (wrong.length + unknown.length === 0) return;
  const list = (language: 'nl' | 'en') => wrong.map(problem => `  ${problem.path}: ${problem.message[language]}`);
  throw fault(
    [`${path}:`, ...list('nl'), ...unknown.map(key => `  ${key}: deze sleutel bestaat niet.`)].join('\n'),
    [`${path}:`, ...list('en'), ...unknown.map(key => `  ${key}: there is no such key.`)].join('\n'),
  );
}
