// The five presets by id: one line a protocol.

import deBron from './presets/de-bron.json';
import kitsPrimair from './presets/kits-primair.json';
import opoz from './presets/opoz.json';
import scala from './presets/scala.json';
import svopl from './presets/svopl.json';
import type { ProtocolFile } from './schema';

// The test of the presets holds every file against the schema; the compiler sees JSON texts as mere strings.
const presets = new Map(
  [deBron, kitsPrimair, opoz, scala, svopl].map(file => [file.id, file as unknown as ProtocolFile]),
);

/** Ids of the presets, sorted. */
export const presetIds: readonly string[] = [...presets.keys()];

/** The preset with this id, in file form. */
export function presetById(id: string): ProtocolFile | undefined {
  return presets.get(id);
}

/** The presets to choose from, by name. */
export function presetChoices(): { value: string; label: string }[] {
  return presetIds.map(id => ({ value: id, label: presetById(id)?.name ?? id }));
}
