// Decides what a page gets of held files: asks the background whether there is a question, and the author what it is to be.
import type { PageDraft, SiteId } from '../model/draft';
import type { PhotoVerdict } from '../model/verdict';
import type { Site } from '../sites/site';
import type { HeldFile } from './attachments';
import type { Arrival } from './hold';
import { attachmentOf, listed } from './hold-list';
import { pageDraftOf } from './page-draft';
import type { AskedFile, Decision } from './photo-decision';
import type { PhotosAsked } from './photo-dialog';

export interface Deciding {
  readonly site: Pick<Site, 'id' | 'firstSteps'>;
  readonly question: (draft: PageDraft) => Promise<PhotoVerdict>;
  readonly ask: (asked: PhotosAsked, layer: Element) => Promise<readonly Decision[]>;
  /** Keeps that everyone in the file with this hash agreed. */
  readonly agreed: (id: string) => Promise<unknown>;
}

/** What is handed on, in order: the files as they came, copies in their place, or fewer. */
export async function decideOn(
  held: readonly HeldFile[],
  arrival: Arrival,
  deciding: Deciding,
): Promise<readonly File[]> {
  const media = held.filter(({ looked }) => looked !== null);
  const { findings, gently, presentation } = await deciding.question(draftOf(media, arrival, deciding.site.id));
  const asked = media.flatMap((file, place) => askedOf(file, findings, place));
  if (asked.length === 0) return held.map(({ file }) => file);
  const question = { files: asked, gently, site: deciding.site.id, presentation };
  const decisions = await deciding.ask(question, layerOf(arrival, deciding.site));
  const outcome = new Map<File, readonly File[]>();
  for (const [place, decision] of decisions.entries()) {
    const one = asked[place];
    if (!one) continue;
    outcome.set(one.file, filesAfter(one.file, decision));
    const id = held.find(({ file }) => file === one.file)?.looked?.id;
    if (decision.kind === 'agreed' && id) await deciding.agreed(id);
  }
  return held.flatMap(({ file }) => outcome.get(file) ?? [file]);
}

function filesAfter(file: File, decision: Decision): readonly File[] {
  if (decision.kind === 'remove') return [];
  return [decision.kind === 'copy' ? decision.file : file];
}

/** A file with its gravest question; none where nobody is seen in a picture. */
function askedOf({ file, looked }: HeldFile, findings: PhotoVerdict['findings'], place: number): AskedFile[] {
  const finding = findings.find(({ attachment }) => attachment === place);
  if (!finding || !looked) return [];
  const { facts } = looked;
  const shown = facts.kind !== 'image' || (facts.faces?.length ?? 0) > 0;
  return shown ? [{ file, facts, finding }] : [];
}

/** The draft as it stands, with the files that are held; without words where there is no composer yet. */
function draftOf(media: readonly HeldFile[], { composer }: Arrival, site: SiteId): PageDraft {
  const attachments = media.map(({ file, looked }) => attachmentOf(listed(file, looked)));
  const reading = composer?.read() ?? { kind: 'post' as const, text: '', actor: {} };
  return pageDraftOf(site, reading, attachments, { dismissed: new Set(), agreed: new Set() }, new Date());
}

/** Where the question must stand, so that a dialog of the page does not take the focus away from it. */
function layerOf({ composer }: Arrival, site: Pick<Site, 'firstSteps'>): Element {
  return composer?.layer() ?? site.firstSteps(document)[0]?.place ?? document.body;
}
