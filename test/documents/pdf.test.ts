// The worker that reads a PDF is ended when it answered, and when it takes too long.
import { expect, it } from 'vitest';
import { type PdfAnswer, pdfText } from '../../src/documents/pdf';

/** A worker that answers so, or never. */
class OneAnswer {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  ended = false;
  readonly #answer: PdfAnswer | 'never' | 'error';
  constructor(answer: PdfAnswer | 'never' | 'error') {
    this.#answer = answer;
  }
  postMessage(): void {
    if (this.#answer === 'error') this.onerror?.();
    else if (this.#answer !== 'never') {
      this.onmessage?.({ data: { sourceName: 'worker', action: 'ready' } });
      this.onmessage?.({ data: { answer: this.#answer } });
    }
  }
  terminate(): void {
    this.ended = true;
  }
}

async function outcome(answer: PdfAnswer | 'never' | 'error') {
  const worker = new OneAnswer(answer);
  const said = await pdfText(new Uint8Array(), () => worker as unknown as Worker, 5).catch(error => error.message);
  return [said, worker.ended];
}

it.each([
  [{ text: 'Geen namen.' }, 'Geen namen.'],
  [{ fault: 'scan' as const }, 'scan'],
  ['error' as const, 'damaged'],
  ['never' as const, 'late'],
])('%j', async (answer, said) => {
  expect(await outcome(answer)).toEqual([said, true]);
});
