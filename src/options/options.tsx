// The options: protocol, school, author, look, and the data on this device. Each change is saved at once.
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { dayOf } from '../consent/school-year';
import type { AccountKind, PageDraft } from '../model/draft';
import type { Bilingual, Language } from '../model/text';
import type { GivenReason, Problem, Theme, Verdict } from '../model/verdict';
import type { Policy } from '../policy/policy';
import { FIRST_PROTOCOL, fileInForce, protocolFor } from '../protocols/index';
import { plainLines } from '../school-lines';
import type { Settings } from '../settings';
import { consentText } from '../texts/consents';
import { text } from '../texts/text';
import { SelectField, TextField } from '../ui/field';
import { held } from '../ui/held';
import { Logo } from '../ui/logo';
import { RoleField } from '../ui/role-field';
import { BeforePublishing } from './before-publishing';
import { Consents } from './consents';
import { Data, type DataProps } from './data';
import { PolicyStatus } from './policy-status';
import { ProtocolChoice } from './protocol-choice';
import { ProtocolView } from './protocol-view';
import { SchoolForm } from './school-form';
import { Spoiled } from './spoiled';
import { TryOut } from './try-out';
import { Words } from './words';

/** What became of a change; a new one each time, so that it is said each time. */
export interface Outcome {
  readonly kept: boolean;
}

export interface OptionsProps {
  readonly settings: Settings;
  /** What the school set: keys, and facts of the school as `school.town`. */
  readonly locked: readonly string[];
  /** What the school's browser management set, or null when it sets nothing. */
  readonly policy: Policy | null;
  /** What once could not be read, by the name of its setting. */
  readonly spoiled: Readonly<Record<string, unknown>>;
  readonly forgetSpoiled: () => void;
  /** Version of Postwijzer and its id in this browser, for whoever manages the browsers. */
  readonly version: string;
  readonly id: string;
  /** What became of the last change, or null before there was one. */
  readonly outcome: Outcome | null;
  readonly save: (changed: Partial<Settings>) => void;
  readonly load: (words: string) => Promise<readonly Problem[]>;
  /** What the rules are called, by their id; empty where the worker does not answer. */
  readonly titles: Readonly<Record<string, Bilingual>>;
  /** Checks a draft that is only tried out. */
  readonly tryOut: (draft: PageDraft, account: AccountKind) => Promise<Verdict>;
  /** Why somebody published all the same, the newest first. */
  readonly reasons: readonly GivenReason[];
  readonly eraseReasons: () => void;
  readonly exportAll: () => void;
  /** Takes over a file of settings, as far as it can be used. */
  readonly importAll: DataProps['importAll'];
  /** Hands a file to the reader. */
  readonly download: (name: string, words: string) => void;
  readonly deleteAll: () => Promise<void>;
}

export function Options(props: OptionsProps): JSX.Element {
  const { settings, locked, policy, spoiled, outcome, save, load } = props;
  const { language, school } = settings;
  const own = settings.ownProtocol === null ? null : fileInForce('own', settings.ownProtocol);
  const protocol = protocolFor(settings);
  return (
    <div class="sheet page">
      <main class="page-body">
        <header class="page-head">
          <Logo />
          <h1>Postwijzer – {text(language, 'options.title')}</h1>
        </header>
        <Spoiled spoiled={spoiled} language={language} download={props.download} forget={props.forgetSpoiled} />
        <Section title={text(language, 'options.protocol')}>
          {own !== null && settings.protocol === 'own' && protocol.id !== own.id && (
            <p class="bad" role="alert">
              {text(language, 'options.protocol.broken', { name: own.name, instead: protocol.name })}
            </p>
          )}
          <ProtocolChoice
            chosen={settings.protocol || FIRST_PROTOCOL}
            ownName={own?.name ?? null}
            language={language}
            choose={id => save({ protocol: id })}
            load={load}
            locked={locked.includes('protocol')}
          />
        </Section>
        <Section title={text(language, 'options.school')}>
          <SchoolForm school={school} locked={locked} language={language} save={changed => save({ school: changed })} />
        </Section>
        <You settings={settings} save={save} />
        <Section title={text(language, 'options.words')}>
          <Words settings={settings} save={save} />
        </Section>
        <Section title={text(language, 'options.guard')}>
          <BeforePublishing {...props} protocol={protocol} />
        </Section>
        <Section title={consentText(language, 'consents.title')}>
          <Consents
            settings={settings}
            locked={locked}
            today={dayOf(new Date())}
            save={save}
            download={props.download}
          />
        </Section>
        <Section title={text(language, 'options.try')}>
          <TryOut language={language} check={props.tryOut} />
        </Section>
        <Look settings={settings} locked={locked} save={save} />
        <Section title={text(language, 'options.articles')}>
          <ProtocolView protocol={protocol} titles={props.titles} language={language} />
        </Section>
        <Section title={text(language, 'options.policy')}>
          <PolicyStatus policy={policy} language={language} version={props.version} id={props.id} />
        </Section>
        <Section title={text(language, 'options.data')}>
          <Data {...props} language={language} />
        </Section>
        <Confirmation outcome={outcome} language={language} />
      </main>
    </div>
  );
}

/** Says anew after each change what became of it: words that stay the same are not read out again. */
function Confirmation({ outcome, language }: Pick<OptionsProps, 'outcome'> & { readonly language: Language }) {
  const said = useRef({ outcome, turn: 0 });
  if (said.current.outcome !== outcome) said.current = { outcome, turn: said.current.turn + 1 };
  return (
    <p class={outcome?.kept === false ? 'saved bad' : 'saved good'} role="status">
      {outcome && (
        <span key={said.current.turn}>{text(language, outcome.kept ? 'options.saved' : 'options.failed')}</span>
      )}
    </p>
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

function You({
  settings: { language, author, ownAccounts },
  save,
}: Pick<OptionsProps, 'settings' | 'save'>): JSX.Element {
  return (
    <Section title={text(language, 'options.you')}>
      <RoleField chosen={author.role} language={language} choose={role => save({ author: { ...author, role } })} />
      <TextField
        id="author-name"
        label={text(language, 'options.name')}
        hint={text(language, 'options.name.hint')}
        value={author.name ?? ''}
        onChange={name => save({ author: name.trim() ? { ...author, name: name.trim() } : { role: author.role } })}
      />
      <TextField
        id="ownAccounts"
        label={text(language, 'options.ownAccounts')}
        hint={text(language, 'options.ownAccounts.hint')}
        lines={2}
        value={ownAccounts.join('\n')}
        onChange={value => save({ ownAccounts: plainLines(value) })}
      />
    </Section>
  );
}

function Look({ settings, locked, save }: Pick<OptionsProps, 'settings' | 'locked' | 'save'>): JSX.Element {
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
        {...held(locked, 'language', language)}
        onChange={chosen => save({ language: chosen })}
      />
      <SelectField
        id="theme"
        label={text(language, 'options.theme')}
        value={theme}
        choices={themes}
        {...held(locked, 'theme', language)}
        onChange={chosen => save({ theme: chosen })}
      />
    </Section>
  );
}
