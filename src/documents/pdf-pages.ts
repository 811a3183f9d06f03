// Reads the pages of a PDF with PDF.js: lines as they stand, an empty line where there is more room between two.
import { getDocumentProxy } from 'unpdf';
import type { PdfAnswer } from './pdf';

/** Most pages that are read; a protocol has ten. */
export const MOST_PAGES = 200;
/** So much more than the height of a letter lies between paragraphs. */
const ROOM = 1.75;

interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  /** The matrix of the text; its sixth number is the height on the page, in points from below. */
  readonly transform: readonly number[];
}

/** The text of a PDF, pages parted by a form feed, or why there is none. Nothing in it is run, nothing is fetched. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    const file = await getDocumentProxy(bytes, {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
    });
    if (file.numPages > MOST_PAGES) return { fault: 'size' };
    const pages: string[] = [];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.filter(item => 'str' in item)));
    }
    return pages.every(page => page.trim() === '') ? { fault: 'scan' } : { text: pages.join('\n\f') };
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged' };
  }
}

/** The pieces of a page as lines of text. */
export function linesOf(pieces: readonly Piece[]): string {
  let text = '';
  let line = '';
  let last: number | null = null;
  for (const { str, hasEOL, height, transform } of pieces) {
    const at = transform[5] ?? 0;
    if (line === '' && str.trim() !== '') {
      if (last !== null && height > 0 && last - at > height * ROOM) text += '\n';
      last = at;
    }
    line += str;
    if (!hasEOL) continue;
    text += `${line.trimEnd()}\n`;
    line = '';
  }
  return text + line;
}
