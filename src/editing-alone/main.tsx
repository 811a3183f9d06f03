// The editor as a page of its own, without the extension: it keeps work in this browser and saves by download.
import { render } from 'preact';
import '../ui/design.css';
import '../ui/field.css';
import '../ui/finding.css';
import '../ui/page.css';
import '../protocol-editor/editor.css';
import '../import-view/import.css';
import { fromDocument } from '../import-view/from-document';
import type { Language } from '../model/text';
import { App } from '../protocol-editor/app';
import type { Host } from '../protocol-editor/desk';
import { shelfIn } from '../protocol-editor/shelf';
import { editorText } from '../texts/editor';
import { download } from '../ui/download';
import { present } from '../ui/page';

const root = document.getElementById('root');
const host: Host = {
  shelf: shelfIn(() => localStorage),
  save: (name, words) => download(document, name, words),
  ways: [fromDocument],
};

if (root) draw(root, navigator.language.startsWith('nl') ? 'nl' : 'en');

function draw(place: HTMLElement, language: Language): void {
  present(document, { language, theme: 'system' }, `Postwijzer – ${editorText(language, 'title')}`);
  render(<App language={language} host={host} speak={chosen => draw(place, chosen)} />, place);
}
