// What every demo page offers to tests: the editors' own models and what was published.

/** What a page sent into the world. */
export interface Published {
  readonly kind: string;
  readonly texts: readonly string[];
  readonly files: readonly string[];
}

interface Stage {
  /** Text in the editor's own model, by the name of the editor. */
  readonly models: Map<string, () => string>;
  readonly published: Published[];
}

declare global {
  interface Window {
    /** For tests only: sites have no such thing. */
    stage: Stage;
  }
}

export const stage: Stage = { models: new Map(), published: [] };
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
