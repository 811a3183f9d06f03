// Asks the looker of the built extension about bytes, over the port that content scripts use, from a page of ours.
import type { Page } from 'puppeteer-core';
import type { LookAnswer, LookRequest } from '../../src/look-channel';

const PIECE = 1_572_864;

/** What came back, the copy in base64. */
export interface Looked {
  readonly answer: LookAnswer;
  readonly copy: string;
}

/** Sends one request with its bytes; `page` is any page of the extension. */
export async function askedOf(page: Page, bytes: Uint8Array, request: Omit<LookRequest, 'size'>): Promise<Looked> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(Buffer.from(bytes.subarray(at, at + PIECE)).toString('base64'));
  }
  await ready(page);
  return await page.evaluate(talk, { ...request, size: bytes.length } satisfies LookRequest, pieces);
}

/** Has the looker opened, as the background does before the first file. */
async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<void> } };
    };
    await chrome.runtime.sendMessage({ postwijzer: 'looker', given: [] });
  });
}

interface Port {
  postMessage(message: object): void;
  disconnect(): void;
  readonly onMessage: { addListener(listen: (message: { piece?: string; busy?: boolean }) => void): void };
  readonly onDisconnect: { addListener(listen: () => void): void };
}

function talk(request: LookRequest, pieces: readonly string[]): Promise<Looked> {
  const { chrome } = globalThis as unknown as { chrome: { runtime: { connect(given: object): Port } } };
  const port = chrome.runtime.connect({ name: 'look' });
  return new Promise((resolve, reject) => {
    let answer: LookAnswer | null = null;
    let copy = '';
    port.onDisconnect.addListener(() => reject(new Error('the looker is gone')));
    port.onMessage.addListener(message => {
      if (message.busy) return;
      if (typeof message.piece === 'string') copy += message.piece;
      else answer = message as LookAnswer;
      const missing = answer && 'copy' in answer ? answer.copy.size - Math.floor((copy.length * 3) / 4) : 0;
      if (!answer || missing > 2) return;
      port.disconnect();
      resolve({ answer, copy });
    });
    port.postMessage(request);
    for (const piece of pieces) port.postMessage({ piece });
  });
}
