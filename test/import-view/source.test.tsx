// @vitest-environment happy-dom
// A file that is too large is refused before it is read.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { LARGEST } from '../../src/documents/open';
import { Source } from '../../src/import-view/source';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

it.each(['nl', 'en'] as const)('refuses what is too large, in words (%s)', async language => {
  const place = draw(<Source language={language} words="" read={() => true} />);
  const input = place.querySelector<HTMLInputElement>('#import-file');
  const file = { size: LARGEST + 1, arrayBuffer: () => Promise.reject(new Error('read')) };
  Object.defineProperty(input, 'files', { value: [file] });
  await act(() => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => place.querySelector('[role="alert"]')?.textContent).toContain('20 MB');
});

it('reads nothing where nothing was pasted', async () => {
  const read: string[] = [];
  const place = draw(<Source language="nl" words="  " read={text => read.push(text) > 0} />);
  await pressWords(place, 'Lees de tekst');
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('geen tekst');
  expect(read).toEqual([]);
});
