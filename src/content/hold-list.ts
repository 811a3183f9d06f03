// Keeps the list of files of one composer: what is known of each, what was said about it, and whether it is still there.
import type { Attachment, Claim, ConsentState } from '../model/draft';
import type { Face } from '../model/file-facts';
import { attributeOf, isConnected } from '../sites/page';
import type { Preview } from '../sites/site';
import { mediaKindOf } from './hold';
import type { Looked } from './hold-look';

/** A file that was handed to the page. */
export interface Listed {
  readonly file: File;
  readonly looked: Looked | null;
  readonly consent: ConsentState;
  readonly claim: Claim | null;
  /** What the page shows of it; null while that is not known. */
  readonly preview: { readonly element: HTMLElement; readonly address: string } | null;
}

/** A file of which nothing is known yet. */
export const listed = (file: File, looked: Looked | null): Listed => ({
  file,
  looked,
  consent: 'unknown',
  claim: null,
  preview: null,
});

/** The facts of a file as the rules see them. */
export function attachmentOf({ file, looked, consent, claim }: Listed): Attachment {
  const facts = looked?.facts;
  return {
    kind: facts?.kind ?? mediaKindOf(file) ?? 'image',
    ...(looked?.id ? { id: looked.id } : {}),
    ...(facts?.unchecked ? { unchecked: facts.unchecked } : {}),
    ...(facts?.faces ? { faces: facts.faces.length, ...childrenIn(facts.faces) } : {}),
    ...(facts?.gps === undefined ? {} : { gps: facts.gps }),
    ...(facts?.credit ? { credit: facts.credit } : {}),
    consent,
    ...(claim ? { claim } : {}),
  };
}

/** How many faces are probably a child's; absent where that cannot be told. */
function childrenIn(faces: readonly Face[]): Pick<Attachment, 'childFaces'> {
  const childFaces = faces.filter(({ child }) => child === 'probably').length;
  return childFaces === 0 && faces.some(({ child }) => child === 'perhaps') ? {} : { childFaces };
}

/**
 * The files that are still in the composer. `shownBefore` counts the previews at the last look: fewer mean that some
 * were taken off. Which ones is seen by their pictures; where it is not, those that ask most caution stay, and nothing
 * that was said about consent holds any more.
 */
export function stillThere(
  files: readonly Listed[],
  previews: readonly Preview[],
  shownBefore: number,
): readonly Listed[] {
  if (previews.length === files.length) return files.map((file, place) => withPreview(file, previews[place]));
  if (previews.length >= shownBefore || previews.length > files.length) return files;
  const addresses = previews.map(addressOf);
  const stay = files.filter(
    ({ preview }) => preview && (isConnected(preview.element) || addresses.includes(preview.address)),
  );
  if (stay.length === previews.length) return stay;
  return [...files]
    .sort((a, b) => cautionOf(b) - cautionOf(a))
    .slice(0, previews.length)
    .map(file => ({ ...file, consent: 'unknown', claim: null, preview: null }));
}

const addressOf = ({ element }: Preview) => attributeOf(element, 'src');

function withPreview(file: Listed, preview: Preview | undefined): Listed {
  if (!preview) return file;
  return { ...file, preview: { element: preview.element, address: addressOf(preview) } };
}

/** How much a file matters to those who may be in it: an unchecked one more than any number of faces. */
function cautionOf({ looked }: Listed): number {
  if (!looked || looked.facts.unchecked) return Number.MAX_SAFE_INTEGER;
  return looked.facts.faces?.length ?? 0;
}
