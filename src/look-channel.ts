// The way of a file from a page to where it is looked at, and of a copy back: pieces over a port of the extension.
import browser, { type Runtime } from 'webextension-polyfill';
import type { Unchecked } from './model/draft';
import type { Box, Face, FileFacts } from './model/file-facts';

/** Name of the port. */
export const LOOK_PORT = 'look';
/** Bytes of one piece: whole groups of three, so that pieces in base64 need no padding between them. */
const PIECE = 1_572_864;
/** Largest file that is sent, in bytes: pictures beyond it are not looked at. */
export const LARGEST = 100 * 1024 * 1024;
const MOST_BOXES = 1_000;

/** What is asked about a file. */
export interface LookRequest {
  readonly type: string;
  /** Bytes that will follow. */
  readonly size: number;
  /** Places to make unrecognisable in a copy; absent when the file is only looked at. */
  readonly boxes?: readonly Box[];
}

export type LookAnswer =
  | { readonly facts: Omit<FileFacts, 'kind'> }
  /** A copy of this type and size follows in pieces. */
  | { readonly copy: { readonly type: string; readonly size: number; readonly left: readonly Face[] } }
  | { readonly unchecked: Unchecked };

type Piece = { readonly piece: string };
/** Says that a file is being looked at: a slow machine is no reason to let it go unseen. */
const BUSY = { busy: true } as const;
/** Milliseconds between two of those. */
const BEAT = 1_000;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isBox = (value: unknown): boolean =>
  isObject(value) && ['left', 'top', 'width', 'height'].every(key => Number.isFinite(value[key]));

function isRequest(value: unknown): value is LookRequest {
  return (
    isObject(value) &&
    typeof value.type === 'string' &&
    value.type.length <= 100 &&
    Number.isSafeInteger(value.size) &&
    Number(value.size) <= LARGEST &&
    (value.boxes === undefined ||
      (Array.isArray(value.boxes) && value.boxes.length <= MOST_BOXES && value.boxes.every(isBox)))
  );
}

const isBusy = (value: unknown): boolean => isObject(value) && value.busy === true;
const isPiece = (value: unknown): value is Piece => isObject(value) && typeof value.piece === 'string';

/** Sends bytes in pieces. Reads one after the other, so that a large file never lies in memory twice. */
async function sendPieces(port: Runtime.Port, blob: Blob): Promise<void> {
  for (let at = 0; at < blob.size; at += PIECE) port.postMessage({ piece: await base64Of(blob.slice(at, at + PIECE)) });
}

/** A piece as base64; read by the browser off the page's main thread. */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

function bytesOf(piece: string): Uint8Array<ArrayBuffer> {
  const binary = atob(piece);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/**
 * Asks the looker about a file; `progress` is told while it is being looked at. Rejects when nobody can be reached, when
 * the file cannot be read, or when the signal comes first.
 */
export async function askLooker(
  file: Blob,
  boxes: readonly Box[] | null,
  signal?: AbortSignal,
  progress?: () => void,
): Promise<{ readonly answer: LookAnswer; readonly copy: Blob | null }> {
  signal?.throwIfAborted();
  const port = browser.runtime.connect({ name: LOOK_PORT });
  try {
    return await new Promise((resolve, reject) => {
      let answer: LookAnswer | null = null;
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      let missing = 0;
      const take = (message: unknown) => {
        if (isBusy(message)) return progress?.();
        if (isPiece(message)) {
          const bytes = bytesOf(message.piece);
          pieces.push(bytes);
          missing -= bytes.length;
        } else {
          answer = message as LookAnswer;
          missing = 'copy' in answer ? answer.copy.size : 0;
        }
        if (!answer || missing > 0) return;
        resolve({ answer, copy: 'copy' in answer ? new Blob(pieces, { type: answer.copy.type }) : null });
      };
      port.onMessage.addListener(take);
      port.onDisconnect.addListener(() => reject(new Error('the looker is gone')));
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      const request: LookRequest = { type: file.type, size: file.size, ...(boxes ? { boxes } : {}) };
      port.postMessage(request);
      sendPieces(port, file).catch(reject);
    });
  } finally {
    port.disconnect();
  }
}

/** Takes one request from a port: `answered` is asked with the whole file. Anything that does not fit ends the port. */
export function takeRequest(
  port: Runtime.Port,
  answered: (file: Blob, boxes: readonly Box[] | null) => Promise<{ answer: LookAnswer; copy: Blob | null }>,
): void {
  let request: LookRequest | null = null;
  let size = 0;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  port.onMessage.addListener((message: unknown) => {
    if (!request) {
      if (!isRequest(message)) return port.disconnect();
      request = message;
    } else {
      if (!isPiece(message)) return port.disconnect();
      const bytes = bytesOf(message.piece);
      size += bytes.length;
      if (bytes.length === 0 || size > request.size) return port.disconnect();
      pieces.push(bytes);
    }
    if (size < request.size) return;
    const file = new Blob(pieces, { type: request.type });
    const beat = setInterval(() => port.postMessage(BUSY), BEAT);
    port.onDisconnect.addListener(() => clearInterval(beat));
    void answered(file, request.boxes ?? null)
      .finally(() => clearInterval(beat))
      .then(async ({ answer, copy }) => {
        port.postMessage(answer);
        if (copy) await sendPieces(port, copy);
      })
      .catch(() => port.disconnect());
  });
}
