// Makes small Word and PDF files for tests, as a school could have saved them.
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A paragraph of Word's XML; `list` and `level` when it is numbered. */
export function paragraph(words: string, list?: number, level = 0): string {
  const numbered =
    list === undefined ? '' : `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`;
  return `<w:p>${numbered}<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;
}

/** Numbering: list 1 counts "Artikel 1" and "1.1", list 2 has bullets. */
const NUMBERING = `<w:numbering ${W}>
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Artikel %1"/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
  </w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
</w:numbering>`;

/** A .docx file with this body, in Word's XML. `more`: other files in it. */
export function wordFile(body: string, more: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/numbering.xml': strToU8(NUMBERING),
    ...more,
  });
}

export interface PdfWishes {
  /** Asks for a password. */
  readonly locked?: boolean;
  /** Pages without text, as a scanner makes them. */
  readonly scanned?: boolean;
}

/** A PDF with these lines on its pages; an empty line leaves room. */
export function pdfFile(pages: readonly (readonly string[])[], { locked, scanned }: PdfWishes = {}): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_page, index) => `${4 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const content = scanned
        ? 'q Q'
        : `BT /F1 11 Tf 60 780 Td 14 TL ${lines.map(line => `(${pdfWords(line)}) Tj T*`).join(' ')} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
    ...(locked ? [`<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`] : []),
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n `;
  });
  const lock = locked ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('\n')}\n`;
  return strToU8(
    `${file}${table}trailer << /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF`,
    true,
  );
}

function pdfWords(line: string): string {
  return line.replace(/[\\()]/gu, mark => `\\${mark}`).replaceAll('’', '\\222');
}
