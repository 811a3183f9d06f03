// The options page: reads the settings, draws them, and keeps what is changed.
import { render } from 'preact';
import '../ui/design.css';
import '../ui/field.css';
import '../ui/page.css';
import './options.css';
import { send } from '../messages';
import { backedUp, changeSettings, deleteEverything, readSettings, type Settings } from '../settings';
import { text } from '../texts/text';
import { present } from '../ui/page';
import { Options } from './options';

const root = document.getElementById('root');
if (root) await draw(root, false);

async function draw(place: HTMLElement, saved: boolean): Promise<void> {
  const { settings } = await readSettings();
  present(document, settings, `Postwijzer – ${text(settings.language, 'options.title')}`);
  render(
    <Options
      settings={settings}
      spoiled={await backedUp()}
      saved={saved}
      save={changed => void keep(place, changed)}
      load={words => load(place, words)}
      exportAll={() => download(settings)}
      deleteAll={async () => {
        await deleteEverything();
        await draw(place, false);
      }}
    />,
    place,
  );
}

async function keep(place: HTMLElement, changed: Partial<Settings>): Promise<void> {
  await changeSettings(changed);
  await draw(place, true);
}

async function load(place: HTMLElement, words: string): Promise<Awaited<ReturnType<typeof send<'importProtocol'>>>> {
  const problems = await send('importProtocol', words);
  if (problems.length === 0) await draw(place, true);
  return problems;
}

function download(settings: Settings): void {
  const link = document.createElement('a');
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(settings, null, 2))}`;
  link.download = 'postwijzer.json';
  link.click();
}
