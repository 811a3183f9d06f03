// The protocol in hand: its parts one at a time, and the school's examples beside them.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isAsExpected } from '../engine/examples';
import type { ProtocolFile } from '../model/protocol-file';
import type { Language } from '../model/text';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import { About } from './about';
import { Articles } from './articles';
import type { Desk, Host } from './desk';
import { Examples } from './examples';
import { FinishPart } from './finish-part';
import { begun, changed, undone } from './history';
import { Moments } from './moments';
import { lookUpWith } from './opening';
import { useRuns } from './runs';
import { SchoolPart } from './school';
import type { Work } from './shelf';
import { Statements } from './statements';
import { surveyOf } from './survey';
import { PARTS, type Part, partOf } from './whereabouts';

export interface EditorProps {
  readonly work: Work;
  readonly language: Language;
  readonly host: Host;
  readonly close: () => void;
}

export function Editor({ work, language, host, close }: EditorProps): JSX.Element {
  const [history, setHistory] = useState(() => begun(work.file));
  const [start, setStart] = useState(work.start);
  const [part, setPart] = useState<Part>('about');
  const heading = useRef<HTMLHeadingElement>(null);
  const { file } = history;
  const { board } = work;
  const survey = useMemo(() => surveyOf(file, lookUpWith(board)), [file, board]);
  const before = useMemo(() => surveyOf(start, lookUpWith(board)).protocol, [start, board]);
  const runs = useRuns(file.examples, survey.protocol, before);
  const kept = useKept(host, work, file, start);
  const desk: Desk = {
    language,
    file,
    survey,
    change: (next, subject) => setHistory(former => changed(former, next, subject)),
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
      <Parts desk={desk} part={part} go={go} />
      <div class="editor-desk">
        <section class="page-section">
          <h2 ref={heading} tabIndex={-1}>
            {editorText(language, `part.${part}`)}
          </h2>
          {part === 'about' && <About desk={desk} board={board} />}
          {part === 'articles' && <Articles desk={desk} />}
          {part === 'statements' && <Statements desk={desk} />}
          {part === 'school' && <SchoolPart desk={desk} />}
          {part === 'moments' && <Moments desk={desk} />}
          {part === 'finish' && (
            <FinishPart
              desk={desk}
              host={host}
              board={board}
              differing={runs.filter(run => !isAsExpected(run.now)).length}
              go={go}
            />
          )}
        </section>
        <Examples desk={desk} runs={runs} compareFromNow={() => setStart(file)} />
      </div>
    </>
  );
}

interface PartsProps {
  readonly desk: Desk;
  readonly part: Part;
  readonly go: (part: Part) => void;
}

/** The parts to go to, each with whether something is to do there. */
function Parts({ desk: { language, survey }, part, go }: PartsProps): JSX.Element {
  const todo = new Set(survey.problems.map(({ path }) => partOf(path)));
  return (
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
          {todo.has(name) && <span class="editor-todo">{editorText(language, 'todo')}</span>}
        </button>
      ))}
    </nav>
  );
}

/** Keeps what is changed in the browser; where that does not work, it says so and the browser asks before the page goes. */
function useKept({ shelf }: Host, work: Work, file: ProtocolFile, start: ProtocolFile): boolean {
  const [kept, setKept] = useState(true);
  useEffect(() => {
    // Looking at a protocol is no work yet.
    if (file === work.file && start === work.start) return;
    setKept(shelf.keep({ ...work, file, start, changed: new Date().toISOString() }));
  }, [shelf, work, file, start]);
  useEffect(() => {
    if (kept) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [kept]);
  return kept;
}
