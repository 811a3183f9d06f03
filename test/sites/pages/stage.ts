// What every demo page offers to tests: the editors' own models and what was published.

/** What a page sent into the world. */
export interface Published {
  readonly kind: string;
  readonly texts: readonly string[];
  readonly files: readonly string[];
}

/** How files came to a page's own code. */
export type Way = 'input' | 'paste' | 'drop';

/** Files as a page's own code took them. */
export interface Received {
  /** Name of the composer that took them. */
  readonly place: string;
  readonly way: Way;
  readonly files: readonly File[];
  /** Words that came with them. */
  readonly text: string;
}

/** An event with files, as the very first listener of the page saw it. */
export interface SeenEvent {
  readonly type: string;
  readonly trusted: boolean;
  readonly files: number;
}

interface Stage {
  /** Text in the editor's own model, by the name of the editor. */
  readonly models: Map<string, () => string>;
  /** Makes an editor anew with the same text, as sites do at will; by the name of the editor. */
  readonly renew: Map<string, () => void>;
  readonly published: Published[];
  readonly received: Received[];
  readonly seen: SeenEvent[];
}

declare global {
  interface Window {
    /** For tests only: sites have no such thing. */
    stage: Stage;
  }
}

export const stage: Stage = { models: new Map(), renew: new Map(), published: [], received: [], seen: [] };
window.stage = stage;

const asked = new URLSearchParams(location.search);

/** Language of the page, by `?lang=`; Dutch otherwise. */
export const language: 'nl' | 'en' = asked.get('lang') === 'en' ? 'en' : 'nl';

/** Whether a variation of the page was asked for: `?plain`, `?flip`, `?unread` … */
export const has = (variation: string): boolean => asked.has(variation);

/** The words of this page in its language. */
export function words<Words>(catalogue: { readonly nl: Words; readonly en: Words }): Words {
  document.documentElement.lang = language;
  return catalogue[language];
}

export function publish(kind: string, texts: readonly string[], files: readonly File[] = []): void {
  stage.published.push({ kind, texts, files: files.map(file => file.name) });
}

export function received(place: string, way: Way, files: readonly File[], text = ''): void {
  stage.received.push({ place, way, files, text });
}

// A page that listens as early as it can.
for (const type of ['input', 'change', 'paste', 'drop']) {
  window.addEventListener(type, event => stage.seen.push(seenOf(event)), { capture: true });
}

function seenOf(event: Event): SeenEvent {
  const files =
    event instanceof ClipboardEvent
      ? event.clipboardData?.files
      : event instanceof DragEvent
        ? event.dataTransfer?.files
        : event.target instanceof HTMLInputElement
          ? event.target.files
          : null;
  return { type: event.type, trusted: event.isTrusted, files: files?.length ?? 0 };
}
