// The options: protocol, school, author, look, and the data on this device. Each change is saved at once.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../model/text';
import type { Problem, Theme } from '../model/verdict';
import { FIRST_PROTOCOL, fileInForce, mergeProtocol, presetById } from '../protocols/index';
import type { Settings } from '../settings';
import { text } from '../texts/text';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { Logo } from '../ui/logo';
import { RoleField } from '../ui/role-field';
import { ProtocolChoice } from './protocol-choice';
import { ProtocolView } from './protocol-view';
import { SchoolForm } from './school-form';

export interface OptionsProps {
  readonly settings: Settings;
  /** Names of settings that once could not be read. */
  readonly spoiled: readonly string[];
  readonly saved: boolean;
  readonly save: (changed: Partial<Settings>) => void;
  readonly load: (words: string) => Promise<readonly Problem[]>;
  readonly exportAll: () => void;
  readonly deleteAll: () => Promise<void>;
}

export function Options(props: OptionsProps): JSX.Element {
  const { settings, spoiled, saved, save, load } = props;
  const { language, author, school } = settings;
  const own = settings.ownProtocol === null ? null : fileInForce('own', settings.ownProtocol);
  const protocol = mergeProtocol(fileInForce(settings.protocol, settings.ownProtocol), presetById, school);
  return (
    <div class="sheet page">
      <main class="page-body">
        <header class="page-head">
          <Logo />
          <h1>Postwijzer – {text(language, 'options.title')}</h1>
        </header>
        {spoiled.length > 0 && (
          <p class="bad" role="alert">
            {text(language, 'options.backup', { names: spoiled.join(', ') })}
          </p>
        )}
        <Section title={text(language, 'options.protocol')}>
          <ProtocolChoice
            chosen={settings.protocol || FIRST_PROTOCOL}
            ownName={own?.name ?? null}
            language={language}
            choose={id => save({ protocol: id })}
            load={load}
          />
        </Section>
        <Section title={text(language, 'options.school')}>
          <SchoolForm school={school} language={language} save={changed => save({ school: changed })} />
        </Section>
        <Section title={text(language, 'options.you')}>
          <RoleField chosen={author.role} language={language} choose={role => save({ author: { ...author, role } })} />
          <TextField
            id="author-name"
            label={text(language, 'options.name')}
            hint={text(language, 'options.name.hint')}
            value={author.name ?? ''}
            onChange={name => save({ author: name.trim() ? { ...author, name: name.trim() } : { role: author.role } })}
          />
        </Section>
        <Look settings={settings} save={save} />
        <Section title={text(language, 'options.articles')}>
          <ProtocolView protocol={protocol} language={language} />
        </Section>
        <Data {...props} />
        <p class="saved good" role="status">
          {saved ? text(language, 'options.saved') : ''}
        </p>
      </main>
    </div>
  );
}

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="page-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Look({ settings, save }: Pick<OptionsProps, 'settings' | 'save'>): JSX.Element {
  const { language, theme } = settings;
  const languages = [
    { value: 'nl' as Language, label: 'Nederlands' },
    { value: 'en' as Language, label: 'English' },
  ];
  const themes = (['system', 'light', 'dark'] as const).map(value => ({
    value: value as Theme,
    label: text(language, `options.theme.${value}`),
  }));
  return (
    <Section title={text(language, 'options.look')}>
      <SelectField
        id="language"
        label={text(language, 'options.language')}
        value={language}
        choices={languages}
        onChange={chosen => save({ language: chosen })}
      />
      <SelectField
        id="theme"
        label={text(language, 'options.theme')}
        value={theme}
        choices={themes}
        onChange={chosen => save({ theme: chosen })}
      />
    </Section>
  );
}

function Data({ settings: { language }, exportAll, deleteAll }: OptionsProps): JSX.Element {
  const [asked, setAsked] = useState<'no' | 'sure' | 'done'>('no');
  const remove = () => void deleteAll().then(() => setAsked('done'));
  return (
    <Section title={text(language, 'options.data')}>
      <div class="row">
        <Button onPress={exportAll}>{text(language, 'options.export')}</Button>
        <Button onPress={() => setAsked('sure')}>{text(language, 'options.delete')}</Button>
      </div>
      <div role="status">
        {asked === 'sure' && (
          <div class="row">
            <p class="bad">{text(language, 'options.delete.sure')}</p>
            <Button weight="main" onPress={remove}>
              {text(language, 'options.delete.yes')}
            </Button>
            <Button onPress={() => setAsked('no')}>{text(language, 'options.delete.no')}</Button>
          </div>
        )}
        {asked === 'done' && <p class="good">{text(language, 'options.delete.done')}</p>}
      </div>
    </Section>
  );
}
