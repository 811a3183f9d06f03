// Puts together what is known of one file: what its metadata says, and what the picture shows.
import type { LookAnswer } from '../look-channel';
import type { Box } from '../model/file-facts';
import { metadataOf } from '../photo/metadata';
import type { Workshop } from './workshop';

/** Answers a request: facts of a file, or with boxes a copy of it. Rejects when the worker fails. */
export async function answerOf(
  file: Blob,
  boxes: readonly Box[] | null,
  workshop: Workshop,
): Promise<{ answer: LookAnswer; copy: Blob | null }> {
  const asked = workshop.ask(file, boxes);
  if (boxes) {
    const given = await asked;
    if ('copied' in given) {
      const { copy, left } = given.copied;
      return { answer: { copy: { type: copy.type, size: copy.size, left } }, copy };
    }
    return { answer: { unchecked: 'unchecked' in given ? given.unchecked : 'damaged' }, copy: null };
  }
  const metadata = await metadataOf(new Uint8Array(await file.arrayBuffer()));
  const given = await asked;
  const seen =
    'looked' in given ? given.looked : ({ unchecked: 'unchecked' in given ? given.unchecked : 'damaged' } as const);
  return { answer: { facts: { ...metadata, ...seen } }, copy: null };
}
