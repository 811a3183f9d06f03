// Photographs of people to test with: read from where an installed package keeps its samples, never copied.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SAMPLES = resolve(import.meta.dirname, '../../node_modules/@vladmandic/face-api/demo');

export interface Photograph {
  readonly path: string;
  /** People whose face can be recognised, counted by eye. */
  readonly faces: number;
}

/** Six photographs of small groups of grown-ups, 1920 pixels wide. */
export const PHOTOGRAPHS: readonly Photograph[] = [3, 3, 3, 4, 5, 4].map((faces, place) => ({
  path: resolve(SAMPLES, `sample${place + 1}.jpg`),
  faces,
}));

export const bytesOf = (path: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(path));
