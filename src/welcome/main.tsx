// The welcome page after installation: asks three things and stores them.
import { render } from 'preact';
import '../ui/design.css';
import '../ui/field.css';
import '../ui/page.css';
import './welcome.css';
import { fileInForce } from '../protocols/index';
import { changeSettings, onPolicyKept, readSettings } from '../settings';
import { text } from '../texts/text';
import { present } from '../ui/page';
import { type Answers, Welcome } from './welcome';

const root = document.getElementById('root');
if (root) {
  await draw(root);
  // The school's settings may come seconds after the browser started.
  onPolicyKept(() => void draw(root));
}

async function draw(place: HTMLElement): Promise<void> {
  const { settings, locked } = await readSettings();
  const { protocol, ownProtocol, school, author, language } = settings;
  present(document, settings, text(language, 'welcome.title'));
  render(
    <Welcome
      answers={{ protocol, school, role: author.role }}
      locked={locked}
      ownName={protocol === 'own' ? fileInForce('own', ownProtocol).name : null}
      language={language}
      changeLanguage={chosen => void changeSettings({ language: chosen }).then(() => draw(place))}
      finish={({ protocol: chosen, school: own, role }: Answers) =>
        changeSettings({
          // What the school gave and nobody changed is not an own choice.
          ...(chosen === protocol ? {} : { protocol: chosen }),
          ...(Object.keys(own).length > 0 ? { school: own } : {}),
          author: { ...author, role },
          welcomed: true,
        })
      }
    />,
    place,
  );
}
