// @vitest-environment happy-dom
// A file is handed over under its name, with its bytes as they are.
import { afterEach, expect, it, vi } from 'vitest';
import { download } from '../../src/ui/download';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('gives the browser a file, and lets go of it later', async () => {
  vi.useFakeTimers();
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  const gone = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
  const pressed: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    pressed.push(`${this.download} ${this.href}`);
  });
  download(document, 'consents.csv', '\uFEFFja');
  expect(pressed).toEqual(['consents.csv blob:file']);
  const [file] = made.mock.calls[0] ?? [];
  if (!(file instanceof Blob)) throw new Error('no file');
  expect(file.type).toBe('text/csv;charset=utf-8');
  expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf, 0x6a, 0x61]);
  vi.advanceTimersByTime(60_000);
  expect(gone).toHaveBeenCalledWith('blob:file');
});
