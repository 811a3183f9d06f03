// The worker that reads a PDF with PDF.js; it is handed the bytes of one file and answers once.
import type { PdfAnswer } from './pdf';
import { pdfPages } from './pdf-pages';

self.onmessage = async ({ data }: MessageEvent<Uint8Array>) => {
  const answer: PdfAnswer = await pdfPages(data);
  self.postMessage(answer);
};
