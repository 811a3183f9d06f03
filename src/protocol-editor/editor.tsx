// The protocol in hand: its parts one at a time, and the school's examples beside them.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ProtocolFile } from '../model/protocol-file';
import type { Language } from '../model/text';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import { About } from './about';
import { Articles } from './articles';
import type { Desk, Host } from './desk';
import { begun, changed, undone } from './history';
import { lookUpWith } from './opening';
import type { Work } from './shelf';
import { surveyOf } from './survey';

export interface EditorProps {
  readonly work: Work;
  readonly language: Language;
  readonly host: Host;
  readonly close: () => void;
}

const PARTS = ['about', 'articles'] as const;
type Part = (typeof PARTS)[number];

export function Editor({ work, language, host, close }: EditorProps): JSX.Element {
  const [history, setHistory] = useState(() => begun(work.file));
  const [part, setPart] = useState<Part>('about');
  const heading = useRef<HTMLHeadingElement>(null);
  const { file } = history;
  const { board, start } = work;
  const survey = useMemo(() => surveyOf(file, lookUpWith(board)), [file, board]);
  const kept = useKept(host, work, file, start);
  const desk: Desk = {
    language,
    file,
    survey,
    change: (next, subject) => setHistory(before => changed(before, next, subject)),
  };
  const go = (to: Part) => {
    setPart(to);
    heading.current?.focus();
  };
  return (
    <>
      <div class="editor-bar">
        <p class="editor-name">{file.name || editorText(language, 'nameless')}</p>
        <div class="row">
          <Button disabled={history.past.length === 0} onPress={() => setHistory(undone)}>
            {editorText(language, 'undo')}
          </Button>
          <Button onPress={close}>{editorText(language, 'close')}</Button>
        </div>
        {!kept && <p class="bad">{editorText(language, 'kept.not')}</p>}
      </div>
      <nav class="editor-parts" aria-label={editorText(language, 'parts')}>
        {PARTS.map(name => (
          <button
            key={name}
            type="button"
            class="editor-part"
            aria-current={part === name ? 'page' : undefined}
            onClick={() => go(name)}
          >
            {editorText(language, `part.${name}`)}
          </button>
        ))}
      </nav>
      <div class="editor-desk">
        <section class="page-section">
          <h2 ref={heading} tabIndex={-1}>
            {editorText(language, `part.${part}`)}
          </h2>
          {part === 'about' && <About desk={desk} board={board} />}
          {part === 'articles' && <Articles desk={desk} />}
        </section>
      </div>
    </>
  );
}

/** Keeps what is changed in the browser; tells whether that works. */
function useKept({ shelf }: Host, work: Work, file: ProtocolFile, start: ProtocolFile): boolean {
  const [kept, setKept] = useState(true);
  useEffect(() => {
    // Looking at a protocol is no work yet.
    if (file === work.file && start === work.start) return;
    setKept(shelf.keep({ ...work, file, start, changed: new Date().toISOString() }));
  }, [shelf, work, file, start]);
  return kept;
}
