// Reads a text file for the command line, or says plainly why it cannot be read.
import { readFileSync } from 'node:fs';
import { fault } from './fault';

/** The text of a file in UTF-8 without byte order mark. Throws a fault for a missing, empty or binary file or a folder. */
export function readTextFile(path: string): string {
  const text = decoded(path, bytesOf(path));
  if (text.trim() === '') throw fault(`${path}: het bestand is leeg.`, `${path}: the file is empty.`);
  return text;
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw unreadable(path, error instanceof Error && 'code' in error ? String(error.code) : '');
  }
}

function unreadable(path: string, code: string): Error {
  if (code === 'ENOENT') return fault(`${path}: dit bestand bestaat niet.`, `${path}: this file does not exist.`);
  if (code === 'EISDIR') {
    return fault(`${path}: dit is een map, geen bestand.`, `${path}: this is a folder, not a file.`);
  }
  return fault(`${path}: kan niet worden gelezen (${code}).`, `${path}: cannot be read (${code}).`);
}

function decoded(path: string, bytes: Uint8Array): string {
  const binary = fault(
    `${path}: dit is geen tekst in UTF-8 (een binair bestand, of een andere codering).`,
    `${path}: this is not text in UTF-8 (a binary file, or another encoding).`,
  );
  if (bytes.includes(0)) throw binary;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw binary;
  }
}
