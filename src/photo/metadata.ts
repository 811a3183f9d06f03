// Reads from a picture what says where it was made and by whom; nothing else of what it carries.
import type { FileFacts } from '../model/file-facts';

/** Names of the fields that say who made a picture or whose it is, the plainest first (EXIF, IPTC IIM, XMP). */
const CREDITS: readonly (readonly [group: 'exif' | 'iptc' | 'xmp' | 'png', name: string])[] = [
  ['exif', 'Copyright'],
  ['iptc', 'Copyright Notice'],
  ['xmp', 'rights'],
  ['iptc', 'Credit'],
  ['xmp', 'Credit'],
  ['exif', 'Artist'],
  ['iptc', 'By-line'],
  ['xmp', 'creator'],
  ['png', 'Copyright'],
  ['png', 'Author'],
];
/** Longest credit line that is passed on, in UTF-16 units. */
const LONGEST = 300;

/** Whether a picture carries GPS coordinates, and its credit line when it has one. A file that cannot be read has neither. */
export async function metadataOf(bytes: Uint8Array<ArrayBuffer>): Promise<Pick<FileFacts, 'gps' | 'credit'>> {
  try {
    // Loaded with the first picture.
    const { load } = await import('exifreader');
    const groups = load(bytes.buffer, { expanded: true }) as unknown as Record<string, Record<string, unknown>>;
    const credit = CREDITS.map(([group, name]) => textOf(groups[group]?.[name])).find(text => text !== '');
    return { gps: hasPlace(groups), ...(credit ? { credit } : {}) };
  } catch {
    return { gps: false };
  }
}

function hasPlace(groups: Record<string, Record<string, unknown>>): boolean {
  const { gps = {}, exif = {}, xmp = {} } = groups;
  const inGps = [gps.Latitude, gps.Longitude].some(value => typeof value === 'number' && Number.isFinite(value));
  return inGps || ['GPSLatitude', 'GPSLongitude'].some(name => name in exif || name in xmp);
}

/** The text of a field; empty for one that the reader could not read. */
function textOf(field: unknown): string {
  const { description } = (field ?? {}) as { description?: unknown };
  const text = typeof description === 'string' ? description.trim() : '';
  return /^<.*>$|^\W*$/.test(text) ? '' : text.slice(0, LONGEST);
}
