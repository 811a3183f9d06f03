// Why a file gives no text.

/**
 * `size`: too large; `bomb`: grows too large when it is unpacked; `empty`: holds no text; `damaged`: cannot be read;
 * `locked`: asks for a password; `old`: Word's old format, or one with a password; `scan`: pictures of pages without
 * text; `kind`: another kind of file; `late`: took too long.
 */
export type DocumentFault = 'size' | 'bomb' | 'empty' | 'damaged' | 'locked' | 'old' | 'scan' | 'kind' | 'late';

/** Thrown where a file turns out to be of no use. */
export class UnreadableDocument extends Error {
  readonly fault: DocumentFault;
  constructor(fault: DocumentFault) {
    super(fault);
    this.name = 'UnreadableDocument';
    this.fault = fault;
  }
}
