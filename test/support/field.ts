// Fills in and presses what a person would, in a drawn page.
import { act } from 'preact/test-utils';

/** Fills a field and leaves it. */
export async function fill(place: ParentNode, id: string, value: string): Promise<void> {
  const field = place.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`);
  if (!field) throw new Error(`no field ${id}`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Presses the button with these words. */
export async function pressWords(place: ParentNode, words: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(candidate => candidate.textContent?.trim() === words);
  if (!button) throw new Error(`no button ${words}`);
  await act(() => button.click());
}

/** Chooses one of the values of a group. */
export async function choose(place: ParentNode, name: string, value: string): Promise<void> {
  const choice = place.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`);
  if (!choice) throw new Error(`no choice ${name} ${value}`);
  await act(() => choice.click());
}
