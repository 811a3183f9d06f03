// Starts the two models that ship, on WebAssembly, from the extension's own files.
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm/dist/base';
import * as faceapi from '@vladmandic/face-api/dist/face-api.esm-nobundle.js';
import { kernels } from './kernels';
import { env, ready, registerKernel, setBackend } from './tensors';

/** Folder of the extension with the models and the WebAssembly file. */
const FOLDER = '/models/';

/** The models, once they are ready. */
export interface Models {
  readonly detector: faceapi.SsdMobilenetv1;
  readonly ages: faceapi.AgeGenderNet;
}

/** Loads both models. Rejects where WebAssembly with SIMD is missing. */
export async function startModels(): Promise<Models> {
  // Threads would need a page that is isolated from all others, and fail without it.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  for (const kernel of kernels) registerKernel(kernel);
  setWasmPaths(FOLDER);
  faceapi.env.setEnv(workerEnvironment() as never);
  const detector = new faceapi.SsdMobilenetv1();
  const ages = new faceapi.AgeGenderNet();
  // Weights become tensors as they come, and a tensor needs the backend: the other way round is a race.
  if (!(await setBackend('wasm'))) throw new Error('no WebAssembly');
  await ready();
  await Promise.all([detector.loadFromUri(FOLDER), ages.loadFromUri(FOLDER)]);
  return { detector, ages };
}

/** What face-api asks of its surroundings; a worker has no page, and pictures are given as tensors. */
function workerEnvironment(): object {
  const nothing = class {};
  return {
    Canvas: OffscreenCanvas,
    CanvasRenderingContext2D: OffscreenCanvasRenderingContext2D,
    Image: nothing,
    ImageData,
    Video: nothing,
    createCanvasElement: () => new OffscreenCanvas(1, 1),
    createImageElement: () => new nothing(),
    createVideoElement: () => new nothing(),
    fetch: self.fetch.bind(self),
    readFile: () => Promise.reject(new Error('no files')),
  };
}
