// The text of an editor as its author sees it, with the place in the page of every stretch.
import type { Range as Stretch } from '../../model/finding';
import { attributeOf, childNodesOf, fits, isElement, isText, nameOf, nextSiblingOf, parentOf, textOf } from '../page';
import { EDITOR_PARTS } from './parts';

/** A stretch of the text that stands in one node of the page; a node that is no text counts as a whole. */
interface Piece {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

export interface TextMap {
  /** Line breaks as `\n`; offsets are UTF-16 units. */
  readonly text: string;
  /** The place of a stretch, or null when it lies outside the text. */
  rangeOf(stretch: Stretch): globalThis.Range | null;
}

// Deep enough for any editor, shallow enough for a page that nests without end: what lies deeper is read as one piece.
const DEEPEST = 200;

/** Reads an editable element: blocks and line breaks become `\n`, pictures of emoji their words. Linear. */
export function textMapOf(editor: Element): TextMap {
  const pieces: Piece[] = [];
  let text = '';
  let blocks = 0;
  const add = (node: Node, words: string) => {
    pieces.push({ node, start: text.length, end: text.length + words.length });
    text += words;
  };
  const read = (node: Node, depth: number): void => {
    const words = depth > DEEPEST ? textOf(node) : wordsOf(editor, node);
    if (words !== null) add(node, words);
    if (words !== null || !isElement(node) || fits(node, EDITOR_PARTS.notContent)) return;
    if (fits(node, EDITOR_PARTS.block) || isPlainBlock(editor, node)) {
      if (blocks > 0) text += '\n';
      blocks += 1;
    }
    for (const child of childNodesOf(node)) read(child, depth + 1);
  };
  for (const child of childNodesOf(editor)) read(child, 0);
  return { text, rangeOf: stretch => rangeIn(editor, pieces, text.length, stretch) };
}

/** What a node that stands for itself says, or null for one that must be looked into. */
function wordsOf(editor: Element, node: Node): string | null {
  if (isText(node)) return textOf(node).replaceAll('\u00a0', ' ');
  if (!isElement(node) || fits(node, EDITOR_PARTS.notContent)) return null;
  if (nameOf(node) === 'BR') return holdsLineOpen(editor, node) ? '' : '\n';
  return nameOf(node) === 'IMG' ? attributeOf(node, 'alt') : null;
}

// The last break of a paragraph only keeps its last line open; older builds of Lexical do not mark it.
function holdsLineOpen(editor: Element, node: Element): boolean {
  const parent = parentOf(node);
  return nextSiblingOf(node) === null && parent !== null && isPlainBlock(editor, parent);
}

// Lexical's blocks carry no mark of their own: they are the paragraphs right below its root.
function isPlainBlock(editor: Element, node: Element): boolean {
  return (
    parentOf(node) === editor &&
    fits(editor, EDITOR_PARTS.lexicalRoot) &&
    /^(?:P|DIV|H[1-6]|LI|BLOCKQUOTE)$/.test(nameOf(node))
  );
}

function rangeIn(
  editor: Element,
  pieces: readonly Piece[],
  length: number,
  { start, end }: Stretch,
): globalThis.Range | null {
  if (start < 0 || end < start || end > length) return null;
  const range = document.createRange();
  const first = pieces.find(piece => piece.end > start) ?? pieces.at(-1);
  const last =
    end === start
      ? (pieces.findLast(piece => piece.end >= start && piece.start <= start) ?? first)
      : pieces.findLast(piece => piece.start < end);
  if (!first || !last) {
    range.selectNodeContents(editor);
    range.collapse(false);
    return range;
  }
  if (end === start) {
    place(range, 'setStart', last, start);
    range.collapse(true);
    return range;
  }
  place(range, 'setStart', first, start);
  place(range, 'setEnd', last, end);
  return range;
}

function place(
  range: globalThis.Range,
  side: 'setStart' | 'setEnd',
  { node, start, end }: Piece,
  offset: number,
): void {
  if (isText(node)) range[side](node, Math.min(Math.max(offset - start, 0), end - start));
  else if (side === 'setStart' && offset <= start) range.setStartBefore(node);
  else if (side === 'setStart') range.setStartAfter(node);
  else range.setEndAfter(node);
}
