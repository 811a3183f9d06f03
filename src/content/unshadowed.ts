// Asks elements of a page by way of their prototypes: a form field named `contains` hides the method of its form.

/** Whether a node is another one or lies in it. */
export function holds(outer: Node, inner: Node | null): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Whether a node is in the page. */
export function isOnPage(node: Node): boolean {
  return Reflect.get(Node.prototype, 'isConnected', node) === true;
}

/** Place in the window, in CSS pixels. */
export function rectOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

/** The elements inside another that fit a selector, in document order. */
export function allIn(element: Element, selector: string): Element[] {
  return [...Element.prototype.querySelectorAll.call(element, selector)];
}

/** Whether an element, or one around it, fits a selector. */
export function isWithin(element: Element, selector: string): boolean {
  return Element.prototype.closest.call(element, selector) !== null;
}

/** Puts a node at the end of another. */
export function appendTo(parent: Node, child: Node): void {
  Node.prototype.appendChild.call(parent, child);
}

/** Gives the focus to an element without scrolling. */
export function focusOn(element: HTMLElement): void {
  HTMLElement.prototype.focus.call(element, { preventScroll: true });
}
