// Hands files to a page in the way they came: through the file input, a paste or a drop, as if nothing had happened.
import { isConnected, sendTo } from '../sites/page';

/** How files came to a page, with everything that came with them. A transfer is copied: it is emptied after its event. */
export type Way =
  | { readonly kind: 'input'; readonly target: HTMLInputElement }
  | { readonly kind: 'paste'; readonly target: Element; readonly texts: readonly Words[] }
  | { readonly kind: 'drop'; readonly target: Element; readonly texts: readonly Words[]; readonly at: DragEventInit };

/** Text of a transfer, by its type: `text/plain`, `text/html`. */
export type Words = readonly [type: string, text: string];

const ours = new WeakSet<Event>();

/** Whether an event is one by which we hand files over. */
export const isOurs = (event: Event): boolean => ours.has(event);

/** How the files of a `change`, `paste` or `drop` came, and those files; null for anything else. */
export function wayOf(event: Event): { readonly way: Way; readonly files: readonly File[] } | null {
  const { target } = event;
  if (isFileInput(target)) return { way: { kind: 'input', target }, files: [...(target.files ?? [])] };
  if (!(target instanceof Element)) return null;
  if (event instanceof ClipboardEvent && event.clipboardData) {
    const { clipboardData } = event;
    return { way: { kind: 'paste', target, texts: textsOf(clipboardData) }, files: [...clipboardData.files] };
  }
  if (!(event instanceof DragEvent && event.dataTransfer)) return null;
  const { dataTransfer } = event;
  return {
    way: { kind: 'drop', target, texts: textsOf(dataTransfer), at: placeOf(event) },
    files: [...dataTransfer.files],
  };
}

export function isFileInput(target: EventTarget | null): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.type === 'file';
}

function textsOf(transfer: DataTransfer): Words[] {
  const texts = [...transfer.items].filter(({ kind }) => kind === 'string');
  return texts.map(({ type }) => [type, transfer.getData(type)] as const);
}

function placeOf(event: DragEvent): DragEventInit {
  const { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey, button, buttons } = event;
  return { clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey, button, buttons };
}

/**
 * Gives files to the page, in the same way and at the same place. Where that place is gone, or where the browser shows
 * a page nothing of the files in our events, they go through one of `inputs`.
 */
export function handOver(way: Way, files: readonly File[], inputs: readonly HTMLInputElement[] = []): void {
  if (way.kind === 'input') {
    const input = isConnected(way.target) ? way.target : (inputs.find(other => takes(other, files)) ?? way.target);
    if (files.length > 0) choose(input, files);
    return;
  }
  const other = inputs.find(input => takes(input, files));
  if (files.length > 0 && other && (!isConnected(way.target) || isSealed())) {
    choose(other, files);
    if (way.texts.length > 0) transfer(way, []);
  } else transfer(way, files);
}

/** Whether files that are held could be handed on in this browser. */
export function canHandOver(way: Way, files: readonly File[], inputs: readonly HTMLInputElement[]): boolean {
  return way.kind === 'input' || !isSealed() || inputs.some(input => takes(input, files));
}

// Firefox keeps what a content script puts into an event away from the page.
const isSealed = () => 'wrappedJSObject' in window;

/** Puts files into an input and tells its page. React listens to `change`; a plain page may listen to `input`. */
function choose(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = transferOf(files, []);
  input.files = transfer.files;
  for (const type of ['input', 'change']) {
    send(input, new Event(type, { bubbles: true, composed: type === 'input' }));
  }
}

function transfer(way: Exclude<Way, { readonly kind: 'input' }>, files: readonly File[]): void {
  const data = transferOf(files, way.texts);
  const common = { bubbles: true, cancelable: true, composed: true };
  if (way.kind === 'drop') {
    // Without files the page only has to clear away what it showed while something was dragged over it.
    const type = files.length + way.texts.length > 0 ? 'drop' : 'dragleave';
    send(way.target, new DragEvent(type, { ...way.at, ...common, dataTransfer: data }));
    return;
  }
  const plain = way.texts.find(([type]) => type === 'text/plain')?.[1] ?? '';
  // Firefox reads its own `data` and `dataType`.
  const given = { ...common, clipboardData: data, ...(plain ? { data: plain, dataType: 'text/plain' } : {}) };
  const untouched = send(way.target, new ClipboardEvent('paste', given));
  // What no listener took, the browser itself would have written into the field.
  if (untouched && plain) document.execCommand('insertText', false, plain);
}

function transferOf(files: readonly File[], texts: readonly Words[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const [type, text] of texts) transfer.setData(type, text);
  for (const file of files) transfer.items.add(file);
  return transfer;
}

function send(target: Element, event: Event): boolean {
  ours.add(event);
  return sendTo(target, event);
}

/** Whether an input takes these files, by its `multiple` and `accept`. */
export function takes(input: HTMLInputElement, files: readonly File[]): boolean {
  if (!isConnected(input) || input.disabled) return false;
  return (input.multiple || files.length <= 1) && files.every(file => accepts(input.accept, file));
}

/** Whether a file fits an `accept` attribute: types, types with a star, and endings of names. */
export function accepts(accept: string, { name, type }: Pick<File, 'name' | 'type'>): boolean {
  const kinds = accept
    .toLowerCase()
    .split(',')
    .map(kind => kind.trim())
    .filter(Boolean);
  if (kinds.length === 0) return true;
  return kinds.some(kind => {
    if (kind.startsWith('.')) return name.toLowerCase().endsWith(kind);
    return kind.endsWith('/*') ? type.startsWith(kind.slice(0, -1)) : type === kind;
  });
}

/** A changed copy under the name and moment of the file it stands for; its ending follows its format. */
export function copyOf(original: File, copy: Blob): File {
  const type = copy.type || original.type;
  const ending = type === original.type ? undefined : ENDINGS[type];
  const name = ending ? `${original.name.replace(/\.[^.]{1,5}$/, '')}.${ending}` : original.name;
  return new File([copy], name, { type, lastModified: original.lastModified });
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };
