// The options page: reads the settings, draws them, and keeps what is changed.
import { render } from 'preact';
import browser from 'webextension-polyfill';
import '../ui/design.css';
import '../ui/field.css';
import '../ui/page.css';
import '../consent-view/consents.css';
import './options.css';
import { send } from '../messages';
import { eraseReasons, readReasons } from '../reasons';
import { backedUp, deleteEverything, exportedSettings, forgetBackup, onPolicyKept, readSettings } from '../settings';
import { text } from '../texts/text';
import { download } from '../ui/download';
import { present } from '../ui/page';
import { keep } from './keeping';
import { Options, type Outcome } from './options';
import { loadProtocol, takeIn } from './take-in';

const root = document.getElementById('root');
if (root) {
  await draw(root, null);
  // The school's settings may come, or change, while the page stands open.
  onPolicyKept(() => void draw(root, null));
}

async function draw(place: HTMLElement, outcome: Outcome | null): Promise<void> {
  const { settings, locked, policy } = await readSettings();
  present(document, settings, `Postwijzer – ${text(settings.language, 'options.title')}`);
  render(
    <Options
      settings={settings}
      locked={locked}
      policy={policy}
      spoiled={await backedUp()}
      forgetSpoiled={() => void forgetBackup().then(() => draw(place, null))}
      version={browser.runtime.getManifest().version}
      id={browser.runtime.id}
      outcome={outcome}
      save={changed => void keep(changed).then(kept => draw(place, { kept }))}
      load={async words => {
        const problems = await loadProtocol(words);
        if (problems.length === 0) await draw(place, { kept: true });
        return problems;
      }}
      titles={await send('titles').catch(() => ({}))}
      tryOut={(draft, account) => send('tryOut', draft, account)}
      reasons={await readReasons()}
      eraseReasons={() => void eraseReasons().then(() => draw(place, { kept: true }))}
      exportAll={() => void exportedSettings().then(words => download(document, 'postwijzer.json', words))}
      importAll={words => takeIn(words).finally(() => draw(place, null))}
      download={(name, words) => download(document, name, words)}
      deleteAll={async () => {
        await deleteEverything();
        // A protocol that is being made stands in the storage of our own pages.
        localStorage.clear();
        await draw(place, null);
      }}
    />,
    place,
  );
}
