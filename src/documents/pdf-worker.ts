// The worker that reads a PDF with PDF.js; it is handed the bytes of one file and answers once.
import type { PdfMessage } from './pdf';
import { pdfPages } from './pdf-pages';

self.onmessage = async ({ data }: MessageEvent<unknown>) => {
  if (!(data instanceof Uint8Array)) return;
  const message: PdfMessage = { answer: await pdfPages(data) };
  self.postMessage(message);
};
