// Puts together what guards publishing on a page: the composers that are followed, the verdicts on them, and the dialog.
import { send } from '../messages';
import type { PageDraft } from '../model/draft';
import type { Verdict } from '../model/verdict';
import type { Composer } from '../sites/site';
import { guardPublishing } from './guard';
import { askBeforePublishing } from './guard-dialog';
import type { ModalAround } from './modal';
import { Verdicts } from './verdicts';

export interface Guard {
  /** Asks for findings, and keeps the answer at hand. */
  readonly check: (draft: PageDraft, turn: number) => Promise<Verdict>;
  /** The composer, guarded until `signal`. */
  readonly watched: (composer: Composer, signal: AbortSignal) => Composer;
}

/** Guards publishing until `signal`. Must run before the page's own code. */
export function guardOn(page: EventTarget, around: ModalAround, signal: AbortSignal): Guard {
  const verdicts = new Verdicts();
  const followed = new Set<Composer>();
  const guarding = {
    composers: () => [...followed],
    verdicts,
    ask: (open: Verdict['findings'], presentation: Verdict['presentation'], composer: Composer) =>
      askBeforePublishing(open, presentation, around, composer.layer(), signal),
  };
  guardPublishing(page, guarding, signal);
  return {
    async check(draft, turn) {
      const verdict = await send('check', draft, turn);
      verdicts.remember(draft.text, verdict);
      return verdict;
    },
    watched(composer, until) {
      followed.add(composer);
      until.addEventListener('abort', () => followed.delete(composer));
      return composer;
    },
  };
}
