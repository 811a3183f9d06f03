// Puts together what a page needs for photos: looking, asking, copying, and keeping what was agreed.
import { send } from '../messages';
import type { Claim, PageDraft } from '../model/draft';
import type { Box } from '../model/file-facts';
import type { Site } from '../sites/site';
import type { FilesAround } from './attachments';
import { decideOn } from './decide';
import { furnished } from './furnished';
import type { Keys } from './keys';
import { look, unrecognisable } from './look';
import { type PhotoDeeds, photoDeeds } from './photo-deeds';
import { askAboutPhotos, type PhotosAsked } from './photo-dialog';

/** What is done with the files of a page until `signal`; `own` is told of our own elements. */
export function photosOn(
  site: Site,
  keys: Keys,
  own: (host: Node) => void,
  failed: (error: unknown) => void,
  signal: AbortSignal,
): { readonly files: FilesAround; readonly photos: PhotoDeeds } {
  const makeCopy = (file: File, boxes: readonly Box[]) => unrecognisable(file, boxes, signal);
  const ask = (asked: PhotosAsked, layer: Element) => askAboutPhotos(asked, { keys, makeCopy, own }, layer, signal);
  const agreed = (id: string, claim: Claim | null) => send('agreed', id, site.id, claim).catch(failed);
  const question = (draft: PageDraft) => furnished(send('photos', draft));
  return {
    files: {
      site,
      look,
      failed,
      agreed,
      decide: (held, arrival) => decideOn(held, arrival, { site, question, makeCopy, ask, agreed }),
    },
    photos: photoDeeds(makeCopy, ask),
  };
}
