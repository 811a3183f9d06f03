// Which protocol the settings ask for: its file, and what comes of it with the layers below.
import type { Protocol } from '../model/protocol';
import type { School } from '../model/school';
import { chainOf, mergeProtocol } from './layers';
import { presetById } from './presets';
import { checkShape, type LookUp, type ProtocolFile } from './schema';

/** In force until a school is chosen: the broadest of the presets, so that nobody is left without advice. */
export const FIRST_PROTOCOL = 'opoz';

/** The file of a preset id, or the own file for `own` while it is sound; the first preset where neither can be had. */
export function fileInForce(id: string, own: unknown): ProtocolFile {
  const checked = id === 'own' ? checkShape(own) : null;
  return checked?.ok ? checked.file : (presetById(id) ?? firstPreset());
}

function firstPreset(): ProtocolFile {
  const file = presetById(FIRST_PROTOCOL);
  if (!file) throw new Error(`no protocol ${FIRST_PROTOCOL}`);
  return file;
}

/** What the settings say of the protocol. `boardProtocol` may be extended by the own one, as a preset may. */
export interface Asked {
  readonly protocol: string;
  readonly ownProtocol: unknown;
  readonly boardProtocol: unknown;
  readonly school: Partial<School>;
}

/** The protocol that the settings ask for, all layers merged; the first preset while what it extends cannot be had. */
export function protocolFor({ protocol, ownProtocol, boardProtocol, school }: Asked): Protocol {
  const lookUp = lookUpFor(boardProtocol);
  const file = fileInForce(protocol, ownProtocol);
  return mergeProtocol(chainOf(file, lookUp).ok ? file : firstPreset(), lookUp, school);
}

/** Finds what a file extends: the school board's protocol while it is sound, or a preset. */
export function lookUpFor(boardProtocol: unknown): LookUp {
  const board = checkShape(boardProtocol);
  return id => (board.ok && board.file.id === id ? board.file : presetById(id));
}
