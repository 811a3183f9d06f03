// Serves the demo pages over https under the names of the three sites, with as strict a policy as theirs.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { generate } from 'selfsigned';
import { build } from 'vite';

const CONFIG = resolve(import.meta.dirname, 'vite.config.ts');
const BUILT = resolve(import.meta.dirname, '../../output/sites');

const PAGE_OF_HOST: Readonly<Record<string, string>> = {
  'www.facebook.com': 'facebook.html',
  'x.com': 'x.html',
  'www.instagram.com': 'instagram.html',
};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const POLICY = [
  "default-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  // The sites show a preview of a chosen film from such an address.
  'media-src blob:',
  "trusted-types 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** A running server of the demo pages. */
export interface DemoSites {
  /** Argument for Chromium that leads the three host names here. */
  readonly hostRules: string;
  /** Port on this machine that answers for all three. */
  readonly port: number;
  close(): Promise<void>;
}

/** Builds the demo pages and serves them until `close`. The certificate is made now and kept nowhere. */
export async function serveSites(): Promise<DemoSites> {
  await build({ configFile: CONFIG });
  const names = Object.keys(PAGE_OF_HOST);
  const certificate = await generate([{ name: 'commonName', value: 'demo' }], { keySize: 2048 });
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const host = request.headers.host?.split(':')[0] ?? '';
    const page = PAGE_OF_HOST[host];
    const path = new URL(request.url ?? '/', 'https://demo').pathname;
    const file = page && fileFor(path, page);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
    });
    response.end(readFileSync(file));
  });
  const port = await listening(server);
  return {
    port,
    hostRules: `--host-resolver-rules=${names.map(name => `MAP ${name} 127.0.0.1:${port}`).join(', ')}`,
    close: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A built file, or the page of the host for every other path, as sites with their own navigation do. */
function fileFor(path: string, page: string): string | null {
  const file = join(BUILT, normalize(path));
  if (extname(path) === '') return join(BUILT, page);
  return file.startsWith(BUILT) && existsSync(file) ? file : null;
}

function listening(server: Server): Promise<number> {
  return new Promise(ready => {
    server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port));
  });
}
