// Underlines words in editors with the CSS Custom Highlight API: no node of the page is touched.
import type { Finding, Severity } from '../model/finding';
import type { Composer } from '../sites/site';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
// The names are seen by the whole page, so they say nothing.
const NAMES: Readonly<Record<Severity, string>> = { error: 'pw-mark-1', warning: 'pw-mark-2', info: 'pw-mark-3' };
// Line style tells severities apart for whoever does not see the colours; mid tones show on light and on dark.
const STYLE = `
::highlight(${NAMES.error}) { text-decoration: underline 2px wavy #d8453a; text-decoration-skip-ink: none; }
::highlight(${NAMES.warning}) { text-decoration: underline 2px dashed #c47a10; }
::highlight(${NAMES.info}) { text-decoration: underline 2px dotted #3a86d0; }`;

// A pasted book may hold thousands of findings; marks beyond these are out of sight anyway.
const MOST = 300;

/** The marks in all editors of one document; everything is gone again after its signal. */
export class Painter {
  readonly #page: Document;
  readonly #signal: AbortSignal;
  readonly #marks = new Map<HTMLElement, readonly (readonly [Severity, Range])[]>();
  #sheet: CSSStyleSheet | null = null;

  constructor(page: Document, signal: AbortSignal) {
    this.#page = page;
    this.#signal = signal;
    signal.addEventListener('abort', () => {
      this.#marks.clear();
      this.#show();
    });
  }

  /** Shows the marks of one composer, instead of those it had; none where browser or editor cannot. */
  paint(composer: Composer, findings: readonly Finding[]): void {
    if (this.#signal.aborted || !composer.paintable) return;
    const marks = marksOf(composer, findings);
    if (marks.length === 0) {
      this.clear(composer);
      return;
    }
    this.#marks.set(composer.editor, marks);
    this.#show();
  }

  /** Paints again when the editor made its nodes anew under the marks. */
  mend(composer: Composer, findings: readonly Finding[]): void {
    const lost = this.#marks.get(composer.editor)?.some(([, range]) => range.collapsed);
    if (lost) this.paint(composer, findings);
  }

  /** Takes the marks of one composer away. */
  clear(composer: Composer): void {
    if (this.#marks.delete(composer.editor)) this.#show();
  }

  #show(): void {
    if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
    for (const severity of SEVERITIES) {
      const ranges = [...this.#marks.values()].flat().flatMap(([own, range]) => (own === severity ? [range] : []));
      if (ranges.length === 0) CSS.highlights.delete(NAMES[severity]);
      else CSS.highlights.set(NAMES[severity], highlightOf(ranges, severity));
    }
    if (this.#marks.size > 0) this.#sheet ??= adopt(this.#page);
    else this.#sheet = remove(this.#page, this.#sheet);
  }
}

/** Severity and place of every marked word that the composer still shows. */
export function marksOf(composer: Composer, findings: readonly Finding[]): (readonly [Severity, Range])[] {
  return findings.slice(0, MOST).flatMap(finding =>
    finding.ranges.flatMap(stretch => {
      const range = composer.rangeOf(stretch);
      return range ? [[finding.severity, range] as const] : [];
    }),
  );
}

// Where marks lie over each other the gravest is on top.
function highlightOf(ranges: readonly Range[], severity: Severity): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = SEVERITIES.length - SEVERITIES.indexOf(severity);
  return highlight;
}

function adopt(page: Document): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  return sheet;
}

function remove(page: Document, sheet: CSSStyleSheet | null): null {
  if (sheet) page.adoptedStyleSheets = page.adoptedStyleSheets.filter(other => other !== sheet);
  return null;
}
