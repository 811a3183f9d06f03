// Decides what a page gets of held files: asks the background whether there is a question, and the author what it is to be.
import type { Claim, PageDraft } from '../model/draft';
import type { PhotoVerdict } from '../model/verdict';
import type { Site } from '../sites/site';
import type { HeldFile } from './attachments';
import { copyOf } from './handover';
import type { Arrival } from './hold';
import { attachmentOf, listed } from './hold-list';
import { contentId, LONGEST_HOLD } from './hold-look';
import { pageDraftOf } from './page-draft';
import type { AskedFile, Decision, MakeCopy } from './photo-decision';
import type { PhotosAsked } from './photo-dialog';

export interface Deciding {
  readonly site: Pick<Site, 'id' | 'firstSteps'>;
  readonly question: (draft: PageDraft) => Promise<PhotoVerdict>;
  readonly makeCopy: MakeCopy;
  readonly ask: (asked: PhotosAsked, layer: Element) => Promise<readonly Decision[]>;
  /** Keeps that everyone in the file with this hash agreed, or what else was said of it. */
  readonly agreed: (id: string, claim: Claim | null) => Promise<unknown>;
}

/** The rule about the place where a file was made. */
const PLACE = 'image-location';

/** What is handed on, in order: the files as they came, copies in their place, or fewer. Rejects when nobody answers what to ask. */
export async function decideOn(
  held: readonly HeldFile[],
  arrival: Arrival,
  deciding: Deciding,
): Promise<readonly File[]> {
  const media = held.filter(({ looked }) => looked !== null);
  const { findings, gently, presentation } = await soon(deciding.question(draftOf(media, arrival, deciding.site)));
  const asked = media.flatMap((file, place) => askedOf(file, findings, place, arrival.composer === null));
  if (asked.length === 0) return held.map(({ file }) => file);
  const question = { files: asked, gently, site: deciding.site.id, presentation };
  const decisions = await deciding.ask(question, layerOf(arrival, deciding.site));
  const outcome = new Map<File, readonly File[]>();
  for (const [place, decision] of decisions.entries()) {
    const one = asked[place];
    if (!one) continue;
    const given = await fileAfter(one, decision, deciding.makeCopy);
    outcome.set(one.file, given ? [given] : []);
    const id = held.find(({ file }) => file === one.file)?.looked?.id;
    // What cannot be kept is asked again one day; the file must not wait for it.
    if (given) await soon(keepAgreed(decision, id, given === one.file ? null : given, deciding.agreed)).catch(() => {});
  }
  return held.flatMap(({ file }) => outcome.get(file) ?? [file]);
}

/** What a promise gives; rejects when it gives nothing in time, so that no file is held for a worker that was stopped. */
function soon<Given>(given: Promise<Given>): Promise<Given> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no answer')), LONGEST_HOLD);
    given.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** What is handed on of a file; null for nothing. */
async function fileAfter({ file, location }: AskedFile, decision: Decision, makeCopy: MakeCopy): Promise<File | null> {
  if (decision.kind === 'remove') return null;
  if (decision.kind === 'copy') return decision.file;
  if (!location || !('strip' in decision && decision.strip)) return file;
  // A file of which no copy can be made goes on as it is, and is told of beside the draft.
  return await makeCopy(file, []).then(
    made => copyOf(file, made.file),
    () => file,
  );
}

/** Keeps what was said of a file, for the file itself and for the copy that went on in its place. */
async function keepAgreed(
  decision: Decision,
  id: string | undefined,
  copy: File | null,
  agreed: Deciding['agreed'],
): Promise<void> {
  if (decision.kind === 'private') return void (id && (await agreed(id, 'private')));
  const claim = decision.kind === 'agreed' ? (decision.claim ?? null) : null;
  if (decision.kind === 'agreed' && id) await agreed(id, claim);
  if (copy && (decision.kind === 'agreed' || (decision.kind === 'copy' && decision.agreed))) {
    await agreed(await contentId(copy), claim);
  }
}

/**
 * A file with its gravest question: about people who are seen. The place that it names is asked about beside them, and
 * alone only `early`: where the site takes files before its composer, and gives none back.
 */
function askedOf(
  { file, looked }: HeldFile,
  findings: PhotoVerdict['findings'],
  place: number,
  early: boolean,
): AskedFile[] {
  if (!looked) return [];
  const { facts } = looked;
  const own = findings.filter(({ attachment }) => attachment === place);
  const shown = facts.kind !== 'image' || (facts.faces?.length ?? 0) > 0;
  const people = shown ? own.find(({ rule }) => rule !== PLACE) : undefined;
  const location = own.find(({ rule }) => rule === PLACE);
  const finding = people ?? (early ? location : undefined);
  return finding ? [{ file, facts, finding, ...(location ? { location } : {}) }] : [];
}

/** The draft as it stands, with the files that are held; without words where there is no composer yet. */
function draftOf(media: readonly HeldFile[], { composer }: Arrival, site: Deciding['site']): PageDraft {
  const attachments = media.map(({ file, looked }) => attachmentOf(listed(file, looked)));
  const early = { kind: 'post' as const, text: '', actor: site.firstSteps(document)[0]?.actor ?? {} };
  return pageDraftOf(
    site.id,
    composer?.read() ?? early,
    attachments,
    { dismissed: new Set(), agreed: new Set() },
    new Date(),
  );
}

/** Where the question must stand, so that a dialog of the page does not take the focus away from it. */
function layerOf({ composer }: Arrival, site: Pick<Site, 'firstSteps'>): Element {
  return composer?.layer() ?? site.firstSteps(document)[0]?.place ?? document.body;
}
