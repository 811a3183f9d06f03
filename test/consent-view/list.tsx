// Gives a file to the field of the list wizard, as a person would.
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

/** Chooses a file and waits until it was read. */
export async function chooseFile(place: ParentNode, content: BlobPart, name = 'lijst.csv'): Promise<void> {
  const input = place.querySelector<HTMLInputElement>('#consent-file');
  if (!input) throw new Error('no field');
  const file = new File([content], name);
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await expect.poll(() => place.querySelector('#consent-preview, [role="alert"] .bad')).not.toBeNull();
}
