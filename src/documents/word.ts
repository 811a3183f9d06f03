// Takes the text out of a Word document: its paragraphs in order, with the numbers that Word would print before them.
import { UnreadableDocument } from './fault';
import { numbererFrom } from './numbering';
import { children, descendants, value, xmlOf } from './xml';
import { filesIn } from './zip';

const DOCUMENT = 'word/document.xml';
const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
/** Most bytes of the three files together when unpacked; a hundred pages are about two million. */
export const LARGEST_UNPACKED = 30_000_000;

/** The text of a .docx file. Throws an UnreadableDocument when it is none, damaged, or grows too large. */
export function wordText(bytes: Uint8Array): string {
  const files = filesIn(bytes, name => [DOCUMENT, NUMBERING, STYLES].includes(name), LARGEST_UNPACKED);
  const main = files.get(DOCUMENT);
  if (!main) throw new UnreadableDocument('kind');
  const numberer = numbererFrom(xmlIn(files.get(NUMBERING)), xmlIn(files.get(STYLES)));
  const body = descendants(xmlOf(main), 'body')[0];
  if (!body) throw new UnreadableDocument('damaged');
  return blocksIn(body)
    .map(block => (block.localName === 'tbl' ? tableText(block) : paragraphText(block, numberer(block))))
    .join('\n');
}

function xmlIn(bytes: Uint8Array | undefined): Document | null {
  return bytes ? xmlOf(bytes) : null;
}

/** Paragraphs and tables in order, also those in content controls and insertions. */
function blocksIn(place: Element): Element[] {
  return children(place).flatMap(child => {
    if (child.localName === 'p' || child.localName === 'tbl') return [child];
    return ['sdt', 'sdtContent', 'ins', 'customXml', 'smartTag'].includes(child.localName) ? blocksIn(child) : [];
  });
}

/** A paragraph stands alone between empty lines; the items of a list stand below each other. */
function paragraphText(paragraph: Element, label: string): string {
  const words = wordsIn(paragraph).trim();
  if (words === '') return '';
  return label === '' ? `\n${words}\n` : `${label} ${words}`;
}

function tableText(table: Element): string {
  const rows = children(table).filter(child => child.localName === 'tr');
  const lines = rows.map(row =>
    children(row)
      .filter(child => child.localName === 'tc')
      .map(cell =>
        descendants(cell, 'p')
          .map(paragraph => wordsIn(paragraph).replace(/\s+/gu, ' ').trim())
          .filter(words => words !== '')
          .join(' '),
      )
      .join('\t'),
  );
  return `\n${lines.join('\n')}\n`;
}

function wordsIn(place: Element): string {
  return children(place)
    .map(child => {
      switch (child.localName) {
        case 't':
          return child.textContent ?? '';
        case 'tab':
          return '  ';
        case 'br':
        case 'cr':
          return value(child, 'type') === 'page' ? '' : '\n';
        case 'noBreakHyphen':
          return '-';
        // Deleted words, codes of fields, and the second form of the same picture are not what the reader sees.
        case 'del':
        case 'instrText':
        case 'pPr':
        case 'rPr':
        case 'Fallback':
          return '';
        default:
          return wordsIn(child);
      }
    })
    .join('');
}
