// Finds the protocols that the command line works with: presets by id, and files with those they extend.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Protocol } from '../model/protocol';
import type { ProtocolExample } from '../model/protocol-file';
import type { School } from '../model/school';
import type { Language } from '../model/text';
import type { Problem } from '../model/verdict';
import {
  type LookUp,
  mergeProtocol,
  type Parsed,
  type ProtocolFile,
  parseProtocolFile,
  parseShape,
  presetById,
  presetIds,
} from '../protocols/index';
import { rules } from '../rules/index';
import { fault } from './fault';
import { readTextFile } from './text-file';

/** Gives the merged protocol of a case; the same protocol and school are merged once. */
export type ProtocolSource = (id: string | undefined, school: Partial<School>) => Protocol;

/** `given`: a preset's id or the path of a protocol file for all cases; absent when each case names its preset. */
export function protocolSource(given: string | undefined): ProtocolSource {
  const forAll = given === undefined ? undefined : (presetById(given) ?? given);
  if (typeof forAll === 'string' && !existsSync(forAll)) throw unknownProtocol(forAll);
  const loaded = typeof forAll === 'string' ? loadProtocol(forAll) : { file: forAll, lookUp: presetById };
  const merged = new Map<string, Protocol>();
  return (id, school) => {
    const file = loaded.file ?? presetNamed(id);
    const key = JSON.stringify([file.id, school]);
    const known = merged.get(key);
    if (known) return known;
    const protocol = mergeProtocol(file, loaded.lookUp, school);
    merged.set(key, protocol);
    return protocol;
  };
}

/** The examples that a protocol file, or a preset, holds. Throws a fault as `protocolSource` does. */
export function examplesIn(given: string): readonly ProtocolExample[] {
  const preset = presetById(given);
  if (!preset && !existsSync(given)) throw unknownProtocol(given);
  return (preset ?? loadProtocol(given).file).examples ?? [];
}

/** The preset with this id. Throws a fault that lists the presets. */
export function presetNamed(id: string | undefined): ProtocolFile {
  const preset = id === undefined ? undefined : presetById(id);
  if (preset) return preset;
  if (id === undefined) {
    const known = presetIds.join(', ');
    throw fault(`er is geen protocol genoemd. Verwacht: ${known}.`, `no protocol is named. Expected: ${known}.`);
  }
  throw unknownProtocol(id);
}

function unknownProtocol(id: string): Error {
  const known = presetIds.join(', ');
  return fault(
    `onbekend protocol "${id}". Verwacht: ${known}, of het pad van een bestand.`,
    `unknown protocol "${id}". Expected: ${known}, or the path of a file.`,
  );
}

/** A protocol file and a way to what it extends: a preset, or `<id>.json` beside it. Throws a fault for any that is broken. */
export function loadProtocol(path: string): { readonly file: ProtocolFile; readonly lookUp: LookUp } {
  const read = new Map<string, ProtocolFile>();
  // While a lower layer is read, what it extends is looked up by the layer that asked for it.
  const lookUp: LookUp = id => {
    const beside = join(dirname(path), `${id}.json`);
    const found = presetById(id) ?? read.get(id);
    if (found || !existsSync(beside)) return found;
    const file = soundOf(beside, parseShape(readTextFile(beside)));
    read.set(id, file);
    return file;
  };
  const file = soundOf(path, parseProtocolFile(readTextFile(path), rules, lookUp));
  for (const id of read.keys()) {
    const beside = join(dirname(path), `${id}.json`);
    soundOf(beside, parseProtocolFile(readTextFile(beside), rules, lookUp));
  }
  return { file, lookUp };
}

function soundOf(path: string, parsed: Parsed): ProtocolFile {
  if (parsed.ok) return parsed.file;
  const told = (language: Language) => parsed.problems.map(problem => inWords(path, problem, language)).join('\n');
  throw fault(told('nl'), told('en'));
}

function inWords(path: string, { path: place, message }: Problem, language: Language): string {
  return [path, place, message[language]].filter(part => part !== '').join(': ');
}
