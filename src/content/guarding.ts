// Puts together what guards publishing on a page: the composers that are followed, the verdicts on them, and the dialog.
import { send } from '../messages';
import type { PageDraft } from '../model/draft';
import type { Verdict } from '../model/verdict';
import type { Composer } from '../sites/site';
import { furnished } from './furnished';
import { guardPublishing, type Open } from './guard';
import { askBeforePublishing } from './guard-dialog';
import type { ModalAround } from './modal';
import { momentOf } from './page-draft';
import { Verdicts } from './verdicts';

/** Asks for the findings of a draft. */
export type Check = (draft: PageDraft, turn: number) => Promise<Verdict>;

/** Guards publishing until `signal`; must run before the page's own code. Gives what guards one more composer until it is gone. */
export function guardOn(
  page: EventTarget,
  around: ModalAround,
  signal: AbortSignal,
): (composer: Composer, until: AbortSignal) => Check {
  const verdicts = new Verdicts();
  const followed = new Set<Composer>();
  const ask = async (open: Open, composer: Composer) => {
    const { publish, reason } = await askBeforePublishing(open, around, composer.layer(), signal);
    if (publish && reason) await note(reason, open, composer);
    return publish;
  };
  guardPublishing(page, { composers: () => [...followed], verdicts, ask }, signal);
  return (composer, until) => {
    followed.add(composer);
    until.addEventListener('abort', () => followed.delete(composer));
    return async (draft, turn) => {
      const verdict = await furnished(send('check', draft, turn));
      verdicts.remember({ composer, text: draft.text }, verdict);
      return verdict;
    };
  };
}

/** Keeps a reason on this device; publishing goes on when that fails. */
async function note(words: string, { findings, presentation }: Open, { site }: Composer): Promise<void> {
  const about = findings.map(({ title }) => title[presentation.language]);
  await send('because', { at: momentOf(new Date()), site, about, words }).catch(() => {});
}
