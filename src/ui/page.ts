// Presents a page of ours in the reader's language and colours.
import type { Presentation } from '../model/verdict';

/** Sets language and theme of the document; `system` follows the computer. */
export function present(document: Document, { language, theme }: Presentation, title: string): void {
  const { documentElement } = document;
  documentElement.lang = language;
  if (theme === 'system') delete documentElement.dataset.theme;
  else documentElement.dataset.theme = theme;
  document.title = title;
}
