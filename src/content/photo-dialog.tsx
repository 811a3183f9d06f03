// The dialog that asks about held files, one after the other, in a closed shadow root in front of the page.
import { render } from 'preact';
import type { SiteId } from '../model/draft';
import type { Presentation } from '../model/verdict';
import { appendTo, isConnected } from '../sites/page';
import { photoText } from '../texts/photos';
import { Button } from '../ui/button';
import { Logo } from '../ui/logo';
import type { Keys } from './keys';
import photoSheet from './photo.css?inline';
import { SITE_NAMES } from './photo-answers';
import type { AskedFile, Decision, MakeCopy } from './photo-decision';
import { PhotoQuestion } from './photo-question';
import { Sight } from './sight';
import { isUncovered, STEADY, sheets } from './surface';

export interface PhotosAsked {
  readonly files: readonly AskedFile[];
  readonly gently: boolean;
  /** Whether the question begins with choosing faces. */
  readonly choosing?: boolean;
  readonly site: SiteId;
  readonly presentation: Presentation;
}

export interface PhotoAsking {
  readonly keys: Keys;
  readonly makeCopy: MakeCopy;
  /** Told of our own element, so that it is not taken for a change of the page. */
  readonly own: (host: Node) => void;
}

/** Events that a site must not see when they happen in our interface. */
const OURS = [
  'input',
  'beforeinput',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'focusin',
  'paste',
];

/**
 * Asks about files until each is decided, in `layer`. A dialog that is closed decides to leave out those that are left;
 * after `signal` all are handed on as they are.
 */
export function askAboutPhotos(
  asked: PhotosAsked,
  { keys, makeCopy, own }: PhotoAsking,
  layer: Element,
  signal: AbortSignal,
): Promise<readonly Decision[]> {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const dialog = document.createElement('dialog');
  const life = new AbortController();
  const { language, theme } = asked.presentation;
  const sight = new Sight();
  let movedAt = performance.now();
  const honest = (event: MouseEvent) => {
    const { currentTarget, detail, timeStamp } = event;
    if (!event.isTrusted || !(currentTarget instanceof Element) || !dialog.open) return false;
    if (detail > 0 && timeStamp - movedAt < STEADY) return false;
    return sight.sees(currentTarget) && isUncovered(currentTarget, event, host);
  };
  const decisions: Decision[] = [];
  own(host);
  shadow.adoptedStyleSheets = sheets(photoSheet);
  sight.watch(dialog);
  dialog.className = 'overlay sheet photo-dialog';
  dialog.lang = language;
  dialog.setAttribute('aria-labelledby', 'photo-title');
  if (theme !== 'system') dialog.dataset.theme = theme;
  shadow.append(dialog);
  for (const type of OURS) host.addEventListener(type, event => event.stopPropagation(), { signal: life.signal });

  return new Promise<readonly Decision[]>(resolve => {
    const finish = (rest: Decision['kind'] & ('remove' | 'anyway')) => {
      if (life.signal.aborted) return;
      while (decisions.length < asked.files.length) decisions.push({ kind: rest });
      life.abort();
      sight.end();
      render(null, dialog);
      dialog.close();
      host.remove();
      resolve(decisions);
    };
    keys.claim(
      host,
      event => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        finish('remove');
      },
      life.signal,
    );
    dialog.addEventListener('cancel', event => event.preventDefault(), { signal: life.signal });
    signal.addEventListener('abort', () => finish('anyway'), { signal: life.signal });
    const decide = (decision: Decision, all: boolean) => {
      decisions.push(decision);
      if (all) while (decisions.length < asked.files.length) decisions.push(decision);
      if (decisions.length === asked.files.length) finish('remove');
      else draw();
    };
    const draw = () => {
      movedAt = performance.now();
      const place = decisions.length;
      const file = asked.files[place];
      if (!file) return finish('remove');
      render(
        <>
          <header class="panel-head">
            <Logo />
            <div>
              <h1 id="photo-title" tabIndex={-1}>
                {photoText(language, 'photos.title', { site: SITE_NAMES[asked.site] })}
              </h1>
              <p class="soft">
                {asked.files.length > 1 &&
                  `${photoText(language, 'photos.place', { number: place + 1, count: asked.files.length })}. `}
                {!asked.choosing && photoText(language, 'photos.held')}
              </p>
            </div>
            <Button
              weight="quiet"
              label={photoText(language, 'photos.close')}
              onPress={event => honest(event) && finish('remove')}
            >
              <svg class="cross" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
                <path
                  d="M5 5 15 15M15 5 5 15"
                  fill="none"
                  stroke="currentColor"
                  stroke-width="2"
                  stroke-linecap="round"
                />
              </svg>
            </Button>
          </header>
          <div class="panel-body" key={place}>
            <PhotoQuestion
              asked={file}
              gently={asked.gently && place === 0}
              choosing={asked.choosing ?? false}
              site={asked.site}
              language={language}
              others={asked.files.length - place - 1}
              makeCopy={makeCopy}
              honest={honest}
              decide={decide}
            />
          </div>
        </>,
        dialog,
      );
      dialog.querySelector<HTMLElement>('h1')?.focus();
    };
    draw();
    stand(host, dialog, layer, () => finish('remove'), life.signal);
  });
}

/** How often a page may take the question away before its files are left out. */
const RETURNS = 5;

/** Shows the dialog in a layer; when the page takes it away it comes back in front of all, until `gone` after too many times. */
function stand(
  host: HTMLElement,
  dialog: HTMLDialogElement,
  layer: Element,
  gone: () => void,
  signal: AbortSignal,
): void {
  let returns = 0;
  const show = (where: Element) => {
    appendTo(where, host);
    if (dialog.open) dialog.close();
    dialog.showModal();
    dialog.querySelector<HTMLElement>('h1')?.focus();
  };
  const watching = new MutationObserver(() => {
    if (isConnected(host)) return;
    returns += 1;
    if (returns > RETURNS) gone();
    else show(document.body);
  });
  show(layer);
  watching.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watching.disconnect());
}
