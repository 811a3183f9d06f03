// Which protocol file the settings ask for.
import { presetById } from './presets';
import { checkShape, type ProtocolFile } from './schema';

/** In force until a school is chosen: the broadest of the presets, so that nobody is left without advice. */
export const FIRST_PROTOCOL = 'opoz';

/** The file of a preset id, or the own file for `own` while it is sound; the first preset where neither can be had. */
export function fileInForce(id: string, own: unknown): ProtocolFile {
  const checked = id === 'own' ? checkShape(own) : null;
  const file = checked?.ok ? checked.file : (presetById(id) ?? presetById(FIRST_PROTOCOL));
  if (!file) throw new Error(`no protocol ${id}`);
  return file;
}
