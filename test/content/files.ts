// Files for tests, and how a person gives them to a page; the page's own listeners see what they would see in a browser.
import { byAuthor } from './composer';

/** A picture with this content. */
export const picture = (name = 'a.jpg', content = name): File => new File([content], name, { type: 'image/jpeg' });

/** Chooses files in the dialog of an input. */
export function choose(input: HTMLInputElement | undefined, ...files: File[]): void {
  if (!input) throw new Error('there is no input');
  input.files = transferOf(files).files;
  input.dispatchEvent(byAuthor(new Event('input', { bubbles: true, cancelable: true })));
  input.dispatchEvent(byAuthor(new Event('change', { bubbles: true, cancelable: true })));
}

/** Pastes files, with words beside them. */
export function paste(target: Element, files: readonly File[], texts: Readonly<Record<string, string>> = {}): Event {
  const clipboardData = transferOf(files, texts);
  const event = byAuthor(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  target.dispatchEvent(event);
  return event;
}

/** Drops files at a place. */
export function dropOn(target: Element, files: readonly File[], folder = false): Event {
  const event = byAuthor(new DragEvent('drop', { bubbles: true, cancelable: true }));
  const dataTransfer = transferOf(files);
  if (folder) {
    const [item] = dataTransfer.items;
    Object.defineProperty(item, 'webkitGetAsEntry', { value: () => ({ isDirectory: true }) });
  }
  Object.defineProperties(event, {
    dataTransfer: { value: dataTransfer },
    clientX: { value: 40 },
    clientY: { value: 7 },
  });
  target.dispatchEvent(event);
  return event;
}

function transferOf(files: readonly File[], texts: Readonly<Record<string, string>> = {}): DataTransfer {
  const transfer = new DataTransfer();
  for (const [type, text] of Object.entries(texts)) transfer.setData(type, text);
  for (const file of files) transfer.items.add(file);
  return transfer;
}
