// Has files looked at on this device, outside the page, and has copies made in which people are unrecognisable.
import { askLooker, LARGEST } from '../look-channel';
import { send } from '../messages';
import type { Box, Face, FileFacts } from '../model/file-facts';
import { filmFacts } from './film';
import { mediaKindOf } from './hold';

/** Looks at one file; `progress` is told while it is being looked at. Rejects when nobody answers. */
export async function look(file: File, signal?: AbortSignal, progress?: () => void): Promise<FileFacts> {
  const kind = mediaKindOf(file) ?? 'image';
  if (kind === 'audio') return { kind, sound: true };
  if (kind === 'video') {
    const lookAt = (frame: Blob) => facts(frame, signal, progress).finally(progress);
    return { kind, ...(await filmFacts(file, lookAt, signal)) };
  }
  return { kind, ...(await facts(file, signal, progress)) };
}

/** A copy of a picture in which these places are unrecognisable, without metadata, and the faces still found in it. */
export async function unrecognisable(
  file: File,
  boxes: readonly Box[],
  signal?: AbortSignal,
): Promise<{ readonly file: File; readonly left: readonly Face[] }> {
  const { answer, copy } = await asked(file, boxes, signal);
  if (!copy || !('copy' in answer)) throw new Error('no copy');
  return { file: new File([copy], nameFor(file.name, copy.type), { type: copy.type }), left: answer.copy.left };
}

async function facts(file: Blob, signal?: AbortSignal, progress?: () => void): Promise<Omit<FileFacts, 'kind'>> {
  if (file.size > LARGEST) return { unchecked: 'size' };
  if (file.size === 0) return { unchecked: 'damaged' };
  const { answer } = await asked(file, null, signal, progress);
  if ('facts' in answer) return answer.facts;
  return { unchecked: 'unchecked' in answer ? answer.unchecked : 'late' };
}

/** Asks once more when the looker closed for want of work in the same moment. */
async function asked(file: Blob, boxes: readonly Box[] | null, signal?: AbortSignal, progress?: () => void) {
  await send('looker');
  try {
    return await askLooker(file, boxes, signal, progress);
  } catch {
    signal?.throwIfAborted();
    await send('looker');
    return await askLooker(file, boxes, signal, progress);
  }
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };

/** The name of a copy: as it was, with the ending of what it is now. */
function nameFor(name: string, type: string): string {
  const ending = ENDINGS[type];
  return ending ? `${name.replace(/\.[^.]*$/, '')}.${ending}` : name;
}
