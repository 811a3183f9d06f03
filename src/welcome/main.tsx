// The welcome page after installation: asks three things and stores them.
import { render } from 'preact';
import '../ui/design.css';
import '../ui/field.css';
import '../ui/page.css';
import './welcome.css';
import { changeSettings, readSettings } from '../settings';
import { text } from '../texts/text';
import { present } from '../ui/page';
import { type Answers, Welcome } from './welcome';

const root = document.getElementById('root');
if (root) await draw(root);

async function draw(place: HTMLElement): Promise<void> {
  const { settings } = await readSettings();
  const { protocol, school, author, language } = settings;
  present(document, settings, text(language, 'welcome.title'));
  render(
    <Welcome
      answers={{ protocol, school, role: author.role }}
      language={language}
      changeLanguage={chosen => void changeSettings({ language: chosen }).then(() => draw(place))}
      finish={({ protocol: chosen, school: own, role }: Answers) =>
        changeSettings({ protocol: chosen, school: own, author: { ...author, role }, welcomed: true })
      }
    />,
    place,
  );
}
