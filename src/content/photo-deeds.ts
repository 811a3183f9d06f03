// Carries out what the author chooses about a file that the page already has: a copy in its place, or taking it off.
import type { Finding, FixAction } from '../model/finding';
import type { Presentation } from '../model/verdict';
import type { Composer } from '../sites/site';
import type { OwnFiles } from './attachments';
import type { Decision, MakeCopy } from './photo-decision';
import type { PhotosAsked } from './photo-dialog';

/** `by-hand`: the site offers no sure way. `photo-failed`: no copy could be made. `kept`: the author changed nothing. */
export type Outcome = 'done' | 'by-hand' | 'photo-failed' | 'kept';

/** Where a file is, and in whose words to speak. */
export interface FilePlace {
  readonly files: OwnFiles;
  readonly composer: Composer;
  readonly presentation: Presentation;
}

export interface PhotoDeeds {
  /** Changes the file that a finding is about. Never rejects. */
  change(action: FixAction, finding: Finding, place: FilePlace): Promise<Outcome>;
}

/** The actions that change a file. */
export const ON_FILES: readonly FixAction[] = ['blur', 'strip-location', 'remove-attachment'];

/** The deeds, by what makes copies and what asks the author. */
export function photoDeeds(
  makeCopy: MakeCopy,
  ask: (asked: PhotosAsked, layer: Element) => Promise<readonly Decision[]>,
): PhotoDeeds {
  async function change(action: FixAction, finding: Finding, place: FilePlace): Promise<Outcome> {
    const { files, composer, presentation } = place;
    const index = finding.attachment ?? -1;
    const held = files.at(index);
    if (!held) return 'by-hand';
    if (action === 'remove-attachment') return await files.replace(index, null);
    if (action === 'strip-location') return await files.replace(index, (await makeCopy(held.file, [])).file);
    if (!held.looked?.facts.size) return 'photo-failed';
    const file = { file: held.file, facts: held.looked.facts, finding };
    const asked = { files: [file], gently: false, choosing: true, site: composer.site, presentation };
    const [decision] = await ask(asked, composer.layer());
    if (decision?.kind !== 'copy') return 'kept';
    const outcome = await files.replace(index, decision.file);
    if (outcome === 'done' && decision.agreed) files.consent(index, 'confirmed');
    return outcome;
  }
  return {
    change: (action, finding, place) => change(action, finding, place).catch(() => 'photo-failed' as const),
  };
}
