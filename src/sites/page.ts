// Reads nodes of a page through the prototypes' own getters, so that form fields named like properties cannot answer.

// In a form, `<input name="textContent">` shadows the property of that name in Chromium's isolated world too.
function getterOf<Owner extends object, Key extends keyof Owner>(
  prototype: Owner,
  key: Key,
): (node: object) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new Error(`no getter ${String(key)}`);
  return node => get.call(node);
}

export const childNodesOf = getterOf(Node.prototype, 'childNodes');
export const parentOf = getterOf(Node.prototype, 'parentElement');
export const nextSiblingOf = getterOf(Node.prototype, 'nextSibling');
const nodeText = getterOf(Node.prototype, 'textContent');
const nodeName = getterOf(Node.prototype, 'nodeName');
const nodeType = getterOf(Node.prototype, 'nodeType');
const connected = getterOf(Node.prototype, 'isConnected');
const { contains, compareDocumentPosition } = Node.prototype;
const { closest, matches, getAttribute, querySelectorAll, getClientRects, checkVisibility } = Element.prototype;

/** Whole text below a node. */
export const textOf = (node: Node): string => nodeText(node) ?? '';
/** Tag in capitals, or `#text`. */
export const nameOf = (node: Node): string => nodeName(node).toUpperCase();
export const isText = (node: Node): node is Text => nodeType(node) === Node.TEXT_NODE;
export const isElement = (node: Node): node is Element => nodeType(node) === Node.ELEMENT_NODE;
export const isConnected = (node: Node): boolean => connected(node);
export const holds = (outer: Node, inner: Node): boolean => contains.call(outer, inner);

/** Value of an attribute, or the empty string. */
export const attributeOf = (element: Element, name: string): string => getAttribute.call(element, name) ?? '';
export const fits = (element: Element, selector: string): boolean => matches.call(element, selector);

/** The nearest element from this one upwards that fits, or null. */
export function upTo(element: Element, selector: string): HTMLElement | null {
  const found = closest.call(element, selector);
  return found instanceof HTMLElement ? found : null;
}

/** The elements below a node that fit, in document order. */
export function below(root: ParentNode, selector: string): HTMLElement[] {
  const found = root instanceof Document ? root.querySelectorAll(selector) : querySelectorAll.call(root, selector);
  return [...found].filter(element => element instanceof HTMLElement);
}

/** Whether `first` comes before `second` in the document. */
export function precedes(first: Node, second: Node): boolean {
  return (compareDocumentPosition.call(first, second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Whether an element takes up place and is not hidden. */
export function isVisible(element: Element): boolean {
  return getClientRects.call(element).length > 0 && checkVisibility.call(element, { visibilityProperty: true });
}

/** The ancestors of an element, nearest first, itself left out. */
export function* ancestorsOf(element: Element): Generator<HTMLElement> {
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    if (parent instanceof HTMLElement) yield parent;
  }
}
