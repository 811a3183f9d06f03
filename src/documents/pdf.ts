// Takes the text out of a PDF, in a worker of its own that can be ended when a file keeps it busy.
import { type DocumentFault, UnreadableDocument } from './fault';

/** What the worker answers. */
export type PdfAnswer = { readonly text: string } | { readonly fault: DocumentFault };

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
    worker.onmessage = ({ data }: MessageEvent<PdfAnswer>) => {
      clearTimeout(late);
      if ('text' in data) give(data.text);
      else refuse(new UnreadableDocument(data.fault));
    };
    worker.onerror = () => {
      clearTimeout(late);
      refuse(new UnreadableDocument('damaged'));
    };
    worker.postMessage(bytes);
  }).finally(() => worker.terminate());
}
