// Opens a chosen file as text: plain text, Word or PDF, told apart by what is in it, not by its name.
import { decoded } from '../decode';
import { type DocumentFault, UnreadableDocument } from './fault';

/** Largest file that is read, in bytes. */
export const LARGEST = 20_000_000;
/** Longest text of a document, in UTF-16 units: about a hundred pages. */
export const LONGEST_TEXT = 400_000;
const PDF_WITHIN = 1_024;

export type Opened = { readonly text: string } | { readonly fault: DocumentFault };

/** The text of a file, or why it gives none. What reads Word or PDF is loaded with the first such file. */
export async function openedDocument(bytes: Uint8Array): Promise<Opened> {
  try {
    if (bytes.length > LARGEST) throw new UnreadableDocument('size');
    const text = await textOf(bytes);
    if (text.trim() === '') throw new UnreadableDocument('empty');
    if (text.length > LONGEST_TEXT) throw new UnreadableDocument('size');
    return { text };
  } catch (error) {
    return { fault: error instanceof UnreadableDocument ? error.fault : 'damaged' };
  }
}

async function textOf(bytes: Uint8Array): Promise<string> {
  if (startsWith(bytes, 0x50, 0x4b)) return (await import('./word')).wordText(bytes);
  // Office files of before 2007; a newer one with a password looks the same.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableDocument('old');
  if (latin(bytes.subarray(0, PDF_WITHIN)).includes('%PDF-')) return (await import('./pdf')).pdfText(bytes);
  const text = decoded(bytes);
  if (isNoText(text)) throw new UnreadableDocument('kind');
  return text;
}

function startsWith(bytes: Uint8Array, ...mark: number[]): boolean {
  return mark.every((byte, place) => bytes[place] === byte);
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** Control characters beyond those of text, and texts that are code of another format. */
function isNoText(text: string): boolean {
  const start = text.slice(0, 4_000);
  const odd = start.match(/(?![\t\n\v\f\r])\p{Cc}|\ufffd/gu)?.length ?? 0;
  return odd > start.length / 100 || /^\s*(?:\{\\rtf|<!doctype html|<html|<\?xml)/iu.test(start);
}
