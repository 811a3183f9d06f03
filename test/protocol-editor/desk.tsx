// A desk for tests: draws a part of the editor on a protocol, and draws it anew after each change.
import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { ProtocolFile } from '../../src/model/protocol-file';
import type { Desk } from '../../src/protocol-editor/desk';
import { lookUpWith } from '../../src/protocol-editor/opening';
import { surveyOf } from '../../src/protocol-editor/survey';

/** A small sound protocol, changed where the test needs it. */
export function protocolOf(own: Partial<ProtocolFile> = {}): ProtocolFile {
  return {
    version: 1,
    id: 'de-vlinder',
    name: 'De Vlinder',
    issued: '2026',
    articles: [
      { id: '1', text: { nl: 'Noem geen namen.', en: 'Name no names.' }, how: 'checked' },
      { id: '2', text: { nl: 'Blijf netjes.', en: 'Stay decent.' }, how: 'shown' },
    ],
    rules: { 'person-name': { severity: 'error', articles: ['1'] } },
    ...own,
  };
}

export interface Drawn {
  readonly place: HTMLElement;
  /** The protocol as it is now. */
  readonly file: () => ProtocolFile;
  /** Subjects of the changes so far. */
  readonly subjects: readonly string[];
}

/** Draws a part of the editor and lets it change the protocol. */
export async function deskOf(
  start: ProtocolFile,
  part: (desk: Desk) => preact.ComponentChild,
  language: Desk['language'] = 'nl',
  board: ProtocolFile | null = null,
): Promise<Drawn> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  let file = start;
  const subjects: string[] = [];
  const again = (): void => {
    const change: Desk['change'] = (next, subject) => {
      file = next;
      subjects.push(subject);
      again();
    };
    render(part({ language, file, survey: surveyOf(file, lookUpWith(board)), change }), place);
  };
  await act(again);
  return { place, file: () => file, subjects };
}

/** Types into a field that tells of each key. */
export async function type(place: ParentNode, id: string, words: string): Promise<void> {
  const field = fieldOf(place, id);
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Chooses a value of a select, or ticks a box. */
export async function pick(place: ParentNode, id: string, value: string | boolean): Promise<void> {
  const field = fieldOf(place, id);
  await act(() => {
    if (typeof value === 'string') field.value = value;
    else (field as HTMLInputElement).checked = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Gives a file to a field. */
export async function give(place: ParentNode, id: string, file: File): Promise<void> {
  const field = fieldOf(place, id);
  Object.defineProperty(field, 'files', { value: [file], configurable: true });
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function fieldOf(place: ParentNode, id: string): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const field = place.querySelector<HTMLInputElement>(`[id="${id}"]`);
  if (!field) throw new Error(`no field ${id}`);
  return field;
}
