// Remembers which files belong to which composer, also while a site makes the composer anew or shows it only later.
import type { Composer } from '../sites/site';
import type { Arrival } from './hold';
import { type Listed, listed } from './hold-list';
import type { Looked } from './hold-look';

/** The files of one draft. Changes in place: it wanders from one composer to the next. */
export interface Bundle {
  files: readonly Listed[];
  /** How many files are held now. */
  held: number;
  folder: boolean;
  /** How many previews the page showed at the last look. */
  shown: number;
  /** Given before there was a composer. */
  readonly first: boolean;
  changed: () => void;
}

const nobody = () => {};
const newBundle = (first: boolean): Bundle => ({
  files: [],
  held: 0,
  folder: false,
  shown: 0,
  first,
  changed: nobody,
});

export interface Shelf {
  /** The bundle to which files that arrive belong. */
  of(arrival: Pick<Arrival, 'composer' | 'more'>): Bundle;
  /** The bundle of a composer from now until `signal`; `changed` is called when it changes. */
  follow(composer: Composer, changed: () => void, signal: AbortSignal): Bundle;
}

interface Kept {
  readonly bundle: Bundle;
  /** Text of the composer that had it last. */
  readonly text: string;
}

export function shelfOfPage(): Shelf {
  const byEditor = new Map<HTMLElement, Bundle>();
  // What was chosen first goes to the next post without a text; every other bundle only to the same text.
  let first: Kept | null = null;
  let kept: Kept | null = null;

  const take = (composer: Composer): Bundle | null => {
    const { kind, text } = composer.read();
    if (kind === 'post' && first && (text === '' || text === first.text)) return first.bundle;
    if (!kept || text === '' || text !== kept.text) return null;
    const { bundle } = kept;
    kept = null;
    return bundle;
  };
  const leave = (composer: Composer, bundle: Bundle) => {
    byEditor.delete(composer.editor);
    bundle.changed = nobody;
    const { text } = composer.read();
    if (bundle === first?.bundle) first = { bundle, text };
    else if (bundle.files.length > 0) kept = { bundle, text };
  };
  return {
    of({ composer, more }) {
      if (composer) return byEditor.get(composer.editor) ?? placed(byEditor, composer, newBundle(false));
      if (!first || !more) first = { bundle: newBundle(true), text: '' };
      return first.bundle;
    },
    follow(composer, changed, signal) {
      const own = byEditor.get(composer.editor) ?? take(composer) ?? newBundle(false);
      placed(byEditor, composer, own).changed = changed;
      signal.addEventListener('abort', () => leave(composer, own));
      return own;
    },
  };
}

function placed(byEditor: Map<HTMLElement, Bundle>, { editor }: Composer, bundle: Bundle): Bundle {
  byEditor.set(editor, bundle);
  return bundle;
}

/** Puts files at the end of a bundle, with what is known of each. */
export function put(bundle: Bundle, files: readonly File[], known: ReadonlyMap<File, Looked>): void {
  if (files.length === 0) return;
  bundle.files = [...bundle.files, ...files.map(file => listed(file, known.get(file) ?? null))];
  bundle.changed();
}

/** Takes files out of a bundle. */
export function drop(bundle: Bundle, files: readonly File[]): void {
  bundle.files = bundle.files.filter(({ file }) => !files.includes(file));
  bundle.changed();
}

/** Writes down what was found of a file, where it is still there. */
export function found(bundle: Bundle, file: File, looked: Looked): void {
  if (!bundle.files.some(one => one.file === file)) return;
  bundle.files = bundle.files.map(one => (one.file === file ? { ...one, looked } : one));
  bundle.changed();
}

/** Counts files that are held, and those that no longer are. */
export function count(bundle: Bundle, change: number): void {
  bundle.held += change;
  bundle.changed();
}
