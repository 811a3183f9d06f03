declare module 'crx3/lib/crx3stream.js' {
  import type { WriteStream } from 'node:fs';
  /** A stream that writes what it is given behind a signed CRX3 header. */
  export default function createCRX3Stream(path: string, options: { readonly keyPath: string }): WriteStream;
}
