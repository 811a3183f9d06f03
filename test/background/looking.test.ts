import { afterEach, expect, it, vi } from 'vitest';
import { readyToLook } from '../../src/background/looking';

afterEach(() => void vi.unstubAllGlobals());

/** An offscreen interface that takes a moment to open a document. */
function offscreen() {
  let open = false;
  return {
    hasDocument: async () => open,
    createDocument: vi.fn(async () => {
      await Promise.resolve();
      open = true;
    }),
  };
}

it('opens one document, also when two pages ask at once', async () => {
  const given = offscreen();
  vi.stubGlobal('chrome', { offscreen: given });
  await Promise.all([readyToLook(), readyToLook()]);
  await readyToLook();
  expect(given.createDocument).toHaveBeenCalledOnce();
});

it('tries again after it could not', async () => {
  const given = offscreen();
  given.createDocument.mockRejectedValueOnce(new Error('no'));
  vi.stubGlobal('chrome', { offscreen: given });
  await expect(readyToLook()).rejects.toThrow('no');
  await readyToLook();
  expect(given.createDocument).toHaveBeenCalledTimes(2);
});

it('needs nothing where the browser has no such documents', async () => {
  vi.stubGlobal('chrome', undefined);
  await expect(readyToLook()).resolves.toBeUndefined();
});
