// The dialog that asks about held files, one after the other.
import { SITE_NAMES, type SiteId } from '../model/draft';
import type { Presentation } from '../model/verdict';
import { text } from '../texts/in-page';
import { type ModalAround, openModal } from './modal';
import { ModalHead } from './modal-head';
import type { AskedFile, Decision, MakeCopy } from './photo-decision';
import { PhotoQuestion } from './photo-question';

export interface PhotosAsked {
  readonly files: readonly AskedFile[];
  readonly gently: boolean;
  /** Whether the question begins with choosing faces. */
  readonly choosing?: boolean;
  readonly site: SiteId;
  readonly presentation: Presentation;
}

/**
 * Asks about files until each is decided, in `layer`. A dialog that is closed decides to leave out those that are left;
 * after `signal` all are handed on as they are.
 */
export function askAboutPhotos(
  asked: PhotosAsked,
  around: ModalAround & { readonly makeCopy: MakeCopy },
  layer: Element,
  signal: AbortSignal,
): Promise<readonly Decision[]> {
  const { files, gently, choosing = false, site, presentation } = asked;
  const { language } = presentation;
  const decisions: Decision[] = [];
  return new Promise<readonly Decision[]>(resolve => {
    const finish = (kind: 'remove' | 'anyway') => {
      while (decisions.length < files.length) decisions.push({ kind });
      modal.close();
      resolve(decisions);
    };
    const modal = openModal(around, presentation, layer, () => finish('remove'));
    signal.addEventListener('abort', () => finish('anyway'), { once: true });
    const decide = (decision: Decision, all: boolean) => {
      decisions.push(decision);
      if (all) while (decisions.length < files.length) decisions.push(decision);
      draw();
    };
    const draw = () => {
      const place = decisions.length;
      const file = files[place];
      if (!file) return finish('remove');
      const count = files.length;
      modal.draw(
        <>
          <ModalHead
            title={text(language, 'photos.title', { site: SITE_NAMES[site] })}
            out={text(language, 'photos.close')}
            leave={event => modal.honest(event) && finish('remove')}
          >
            {count > 1 && `${text(language, 'photos.place', { number: place + 1, count })}. `}
            {!choosing && text(language, 'photos.held')}
          </ModalHead>
          <div class="panel-body" key={place}>
            <PhotoQuestion
              asked={file}
              gently={gently && place === 0}
              choosing={choosing}
              site={site}
              language={language}
              others={count - place - 1}
              makeCopy={around.makeCopy}
              honest={modal.honest}
              decide={decide}
            />
          </div>
        </>,
      );
    };
    draw();
  });
}
