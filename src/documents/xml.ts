// Reads XML with the browser's own parser, by local names.
import { UnreadableDocument } from './fault';

/** The XML of a file. Refused: what is not well-formed, and what defines entities, which Word never does. */
export function xmlOf(bytes: Uint8Array): Document {
  const text = new TextDecoder().decode(bytes);
  if (/<!(?:DOCTYPE|ENTITY)/u.test(text)) throw new UnreadableDocument('damaged');
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  if (descendants(xml, 'parsererror').length > 0) throw new UnreadableDocument('damaged');
  return xml;
}

/** The elements directly below an element. */
export function children(element: Element): Element[] {
  return [...element.children];
}

/** The first element directly below that has this name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element && children(element).find(({ localName }) => localName === name);
}

/** All elements below that have this name, whatever their namespace. */
export function descendants(place: Document | Element, name: string): Element[] {
  return [...place.getElementsByTagName('*')].filter(({ localName }) => localName === name);
}

/** An attribute such as `w:val`, whatever its prefix; empty when it is absent. */
export function value(element: Element | undefined, name = 'val'): string {
  const found = [...(element?.attributes ?? [])].find(each => each.name === name || each.name.endsWith(`:${name}`));
  return found?.value ?? '';
}
