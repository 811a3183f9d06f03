// The whole editor: its first screen, or the protocol in hand.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ProtocolFile } from '../model/protocol-file';
import type { Language } from '../model/text';
import { editorText } from '../texts/editor';
import { Button } from '../ui/button';
import { Logo } from '../ui/logo';
import type { Host } from './desk';
import { Editor } from './editor';
import type { Work } from './shelf';
import { Start } from './start';

export interface AppProps {
  readonly language: Language;
  readonly host: Host;
  /** A protocol to begin with, where another page made one. */
  readonly given?: ProtocolFile;
  /** Changes the language; absent where a setting decides. */
  readonly speak?: (language: Language) => void;
}

export function App({ language, host, given, speak }: AppProps): JSX.Element {
  const [work, setWork] = useState<Work | null>(() => (given ? workOn(given, host.board ?? null) : null));
  const other = language === 'nl' ? 'en' : 'nl';
  return (
    <div class="sheet page">
      <main class={work ? 'page-body editor-wide' : 'page-body'}>
        <header class="page-head">
          <Logo />
          <h1>Postwijzer – {editorText(language, 'title')}</h1>
          {speak && (
            <Button weight="quiet" onPress={() => speak(other)}>
              <span lang={other}>{other === 'en' ? 'English' : 'Nederlands'}</span>
            </Button>
          )}
        </header>
        {work ? (
          <Editor key={work.id} work={work} language={language} host={host} close={() => setWork(null)} />
        ) : (
          <Start
            language={language}
            host={host}
            open={(file, board) => setWork(workOn(file, board))}
            resume={setWork}
          />
        )}
      </main>
    </div>
  );
}

/** New work on a protocol; what it says of examples is compared with how it was opened. */
function workOn(file: ProtocolFile, board: ProtocolFile | null): Work {
  return { id: crypto.randomUUID(), file, start: file, board, changed: new Date().toISOString() };
}
