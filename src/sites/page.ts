// Reads nodes of a page through the prototypes' own getters, so that form fields named like properties cannot answer.

// In a form, `<input name="textContent">` shadows the property of that name in Chromium's isolated world too.
function nodeGetter<Key extends keyof Node>(key: Key): (node: Node) => Node[Key] {
  return node => Reflect.get(Node.prototype, key, node) as Node[Key];
}

export const childNodesOf = nodeGetter('childNodes');
export const parentOf = nodeGetter('parentElement');
export const nextSiblingOf = nodeGetter('nextSibling');
export const isConnected = nodeGetter('isConnected');
const nodeType = nodeGetter('nodeType');

/** Tag in capitals. */
export const nameOf = (element: Element): string =>
  String(Reflect.get(Element.prototype, 'tagName', element)).toUpperCase();
export const isText = (node: Node): node is Text => nodeType(node) === Node.TEXT_NODE;
export const isElement = (node: Node): node is Element => nodeType(node) === Node.ELEMENT_NODE;
/** Whole text of a text node, or of all below an element. */
export const textOf = (node: Node): string =>
  String(Reflect.get(isText(node) ? CharacterData.prototype : Element.prototype, 'textContent', node) ?? '');
/** Whether a node is another one or lies in it. */
export const holds = (outer: Node, inner: Node | null): boolean => Node.prototype.contains.call(outer, inner);

/** Value of an attribute, or the empty string. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';
export const fits = (element: Element, selector: string): boolean => Element.prototype.matches.call(element, selector);
/** Place in the window, in CSS pixels. */
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

/** The nearest element from this one upwards that fits, or null. */
export function upTo(element: Element, selector: string): HTMLElement | null {
  const found = Element.prototype.closest.call(element, selector);
  return found instanceof HTMLElement ? found : null;
}

/** The elements below a node that fit, in document order. */
export function below(root: ParentNode, selector: string): HTMLElement[] {
  const found =
    root instanceof Element
      ? Element.prototype.querySelectorAll.call(root, selector)
      : Document.prototype.querySelectorAll.call(root, selector);
  return [...found].filter(element => element instanceof HTMLElement);
}

/** Whether `first` comes before `second` in the document. */
export function precedes(first: Node, second: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether an element takes up place and is not hidden. */
export function isVisible(element: Element): boolean {
  const drawn = Element.prototype.getClientRects.call(element).length > 0;
  return drawn && Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
}

/** Puts a node at the end of another. */
export function appendTo(parent: Node, child: Node): void {
  Node.prototype.appendChild.call(parent, child);
}

/** Gives the focus to an element without scrolling. */
export function focusOn(element: HTMLElement): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}

/** Sends an event to an element; false when a listener took it over. */
export function sendTo(element: Element, event: Event): boolean {
  return EventTarget.prototype.dispatchEvent.call(element, event);
}

/** Presses an element as a script does. */
export function press(element: HTMLElement): void {
  HTMLElement.prototype.click.call(element);
}
