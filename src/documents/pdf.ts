// Takes the text out of a PDF, in a worker of its own that can be ended when a file keeps it busy.
import { type DocumentFault, UnreadableDocument } from './fault';

/** What the worker answers. */
export type PdfAnswer = { readonly text: string } | { readonly fault: DocumentFault };

/** The one message of our worker; PDF.js sends words of its own on the same way. */
export interface PdfMessage {
  readonly answer: PdfAnswer;
}

/** How long a PDF may take, in milliseconds; two hundred pages of text take about two seconds. */
const PATIENCE = 30_000;

const ownWorker = (): Worker => new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });

/** The text of a PDF, pages parted by a form feed. Throws an UnreadableDocument. */
export function pdfText(
  bytes: Uint8Array,
  startWorker: () => Worker = ownWorker,
  patience = PATIENCE,
): Promise<string> {
  const worker = startWorker();
  return new Promise<string>((give, refuse) => {
    const late = setTimeout(() => refuse(new UnreadableDocument('late')), patience);
    worker.onmessage = ({ data: { answer } }: MessageEvent<Partial<PdfMessage>>) => {
      if (!answer) return;
      clearTimeout(late);
      if ('text' in answer) give(answer.text);
      else refuse(new UnreadableDocument(answer.fault));
    };
    worker.onerror = () => {
      clearTimeout(late);
      refuse(new UnreadableDocument('damaged'));
    };
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}
