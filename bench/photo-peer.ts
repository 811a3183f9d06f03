// The peer that photos are measured beside: `@vladmandic/human` with its own models, in a plain page of this machine.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';

const MODULES = resolve(import.meta.dirname, '../node_modules');

/** Milliseconds that a photo took, and the faces that were found in it. */
export interface Taken {
  readonly ms: number;
  readonly faces: number;
}

/** The same with the peer, in a plain page with the same backend; decoding counted for both. */
export function peers(page: Page): Promise<Taken> {
  return page.evaluate(async () => {
    const { human, photo } = globalThis as unknown as {
      human: { detect(input: ImageBitmap): Promise<{ face: unknown[] }> };
      photo: Blob;
    };
    const start = performance.now();
    const picture = await createImageBitmap(photo);
    const { face } = await human.detect(picture);
    return { ms: performance.now() - start, faces: face.length };
  });
}

/** Serves installed packages on this machine, for the peer's page. */
export async function serveModules(): Promise<{ readonly address: string; close(): void }> {
  const types: Readonly<Record<string, string>> = {
    '.js': 'text/javascript',
    '.wasm': 'application/wasm',
    '.json': 'application/json',
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    try {
      const body = path === '/' ? '<!doctype html><title>.</title>' : readFileSync(join(MODULES, path));
      response.setHeader(
        'content-type',
        path === '/' ? 'text/html' : (types[extname(path)] ?? 'application/octet-stream'),
      );
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Loads the peer into a page. */
export async function startPeer(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    const path = '/@vladmandic/human/dist/human.esm.js';
    const { Human } = (await import(path)) as { Human: new (config: object) => { warmup(): Promise<void> } };
    const off = { enabled: false };
    const human = new Human({
      backend: 'wasm',
      wasmPath: '/@tensorflow/tfjs-backend-wasm/dist/',
      modelBasePath: '/@vladmandic/human/models/',
      cacheSensitivity: 0,
      filter: off,
      face: {
        enabled: true,
        detector: { maxDetected: 100, rotation: false, minConfidence: 0.3 },
        mesh: off,
        iris: off,
        emotion: off,
        description: { enabled: true },
      },
      body: off,
      hand: off,
      gesture: off,
      object: off,
      segmentation: off,
    });
    (globalThis as unknown as { human: object }).human = human;
  });
}
