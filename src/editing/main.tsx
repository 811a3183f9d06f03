// The editor as a page of the extension: it knows the protocol in force, and can put another in force.
import { render } from 'preact';
import '../ui/design.css';
import '../ui/field.css';
import '../ui/finding.css';
import '../ui/page.css';
import '../protocol-editor/editor.css';
import '../import-view/import.css';
import { fromDocument } from '../import-view/from-document';
import { send } from '../messages';
import { App } from '../protocol-editor/app';
import type { Host } from '../protocol-editor/desk';
import { shelfIn } from '../protocol-editor/shelf';
import { parseShape } from '../protocols/index';
import { readSettings } from '../settings';
import { editorText } from '../texts/editor';
import { download } from '../ui/download';
import { present } from '../ui/page';

const root = document.getElementById('root');
if (root) await draw(root);

async function draw(place: HTMLElement): Promise<void> {
  const { settings, locked } = await readSettings();
  const { language } = settings;
  present(document, settings, `Postwijzer – ${editorText(language, 'title')}`);
  const own = settings.protocol === 'own' ? fileOf(settings.ownProtocol) : undefined;
  const board = fileOf(settings.boardProtocol);
  const host: Host = {
    shelf: shelfIn(() => localStorage),
    save: (name, words) => download(document, name, words),
    ways: [fromDocument],
    ...(locked.includes('protocol') ? {} : { putInForce: words => send('importProtocol', words) }),
    ...(own ? { inForce: own } : {}),
    ...(board ? { board } : {}),
  };
  render(<App language={language} host={host} />, place);
}

/** A stored protocol, while it is sound. */
function fileOf(stored: unknown) {
  const parsed = parseShape(JSON.stringify(stored));
  return parsed.ok ? parsed.file : undefined;
}
