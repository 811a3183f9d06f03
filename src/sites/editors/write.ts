// Changes a text through the editor's own input path, reads it back, and undoes what did not arrive as meant.
import type { Edit } from '../../model/finding';
import { focusOn, isConnected, sendTo } from '../page';
import type { WriteResult } from '../site';
import { textMapOf } from './text-map';

/** One stretch to replace, and the whole text that must come of it. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly expected: string;
}

/** Longest wait for an editor to take a change, in milliseconds; it answers within a frame where it works. */
const PATIENCE = 800;

/** Several edits as the one stretch that covers them all, so that one undo takes all of them back. */
export function changeOf(text: string, edits: readonly Edit[]): Change | null {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start);
  const start = ordered[0]?.range.start;
  if (start === undefined) return null;
  const end = Math.max(...ordered.map(edit => edit.range.end));
  let replaced = '';
  let place = start;
  for (const { range, text: words } of ordered) {
    if (range.start < Math.max(place, 0) || range.end < range.start || range.end > text.length) return null;
    replaced += text.slice(place, range.start) + words;
    place = range.end;
  }
  return { start, end, text: replaced, expected: text.slice(0, start) + replaced + text.slice(end) };
}

/** Whether two texts are the same to their author: an editor may write a blank line or a space in another way. */
export function sameText(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .replaceAll('\u00a0', ' ')
      .replace(/\n{2,}/g, '\n')
      .trimEnd();
  return plain(a) === plain(b);
}

/** Applies edits to a Lexical or Draft.js editor. */
export async function writeRich(editor: HTMLElement, edits: readonly Edit[]): Promise<WriteResult> {
  const map = textMapOf(editor);
  const change = changeOf(map.text, edits);
  const range = change && map.rangeOf(change);
  if (!change || !range) return 'undone';
  if (document.activeElement !== editor) focusOn(editor);
  await select(range);
  if (change.text === '') document.execCommand('delete');
  else paste(editor, change.text);
  const arrived = await becomes(editor, () => sameText(textMapOf(editor).text, change.expected));
  if (arrived) return 'applied';
  await undo(editor, map.text);
  return 'undone';
}

/** Applies edits to a textarea, in a way that its own undo knows. */
export function writePlain(field: HTMLTextAreaElement, edits: readonly Edit[]): WriteResult {
  const before = field.value;
  const change = changeOf(before, edits);
  if (!change) return 'undone';
  focusOn(field);
  selectApart(field, change.start, change.end);
  document.execCommand(change.text === '' ? 'delete' : 'insertText', false, change.text);
  if (field.value === change.expected) {
    selectApart(field, field.selectionStart, field.selectionEnd);
    return 'applied';
  }
  if (field.value !== before) document.execCommand('undo');
  return 'undone';
}

// A browser joins what is typed in one go into one undo step, until the selection moves: so it moves away and back.
function selectApart(field: HTMLTextAreaElement, start: number, end: number): void {
  field.setSelectionRange(0, start === 0 && end === 0 ? field.value.length : 0);
  field.setSelectionRange(start, end);
}

/** Selects a stretch and waits until the editor has been told: it takes its own selection over from the page's. */
async function select(range: globalThis.Range): Promise<void> {
  const selection = getSelection();
  const told = new Promise<void>(resolve => {
    document.addEventListener('selectionchange', () => resolve(), { once: true, capture: true });
    // No event comes where the same stretch was selected before.
    setTimeout(resolve, PATIENCE / 8);
  });
  selection?.removeAllRanges();
  selection?.addRange(range);
  await told;
  await nextTask();
}

// Measured: Chromium reads `clipboardData`; Firefox empties it and reads its own `data` and `dataType`.
function paste(editor: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const given = { clipboardData, data: text, dataType: 'text/plain', bubbles: true, cancelable: true, composed: true };
  const handled = !sendTo(editor, new ClipboardEvent('paste', given));
  if (!handled && !text.includes('\n')) document.execCommand('insertText', false, text);
}

/** Takes a change back with the editor's own undo. */
async function undo(editor: HTMLElement, before: string): Promise<void> {
  if (sameText(textMapOf(editor).text, before)) return;
  const apple = /Mac|iP(?:hone|ad)/.test(navigator.platform);
  const keys = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: !apple,
    metaKey: apple,
    bubbles: true,
    cancelable: true,
  };
  sendTo(editor, new KeyboardEvent('keydown', keys));
  await becomes(editor, () => sameText(textMapOf(editor).text, before));
}

const nextTask = () => new Promise<void>(resolve => setTimeout(resolve, 0));

/** Whether a condition comes true while the editor changes, within PATIENCE. */
function becomes(editor: HTMLElement, condition: () => boolean): Promise<boolean> {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => look(false));
    const timer = setTimeout(() => look(true), PATIENCE);
    const look = (last: boolean) => {
      const done = isConnected(editor) && condition();
      if (!done && !last) return;
      observer.disconnect();
      clearTimeout(timer);
      resolve(done);
    };
    observer.observe(editor, { childList: true, characterData: true, subtree: true });
    look(false);
  });
}
