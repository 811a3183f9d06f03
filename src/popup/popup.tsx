// What the popup shows: the findings of the tab's draft, the protocol in force, and where to go with a question.
import type { JSX } from 'preact';
import { dayOf } from '../consent/school-year';
import { ConsentCheck } from '../consent-view/consent-check';
import { useRegister } from '../consent-view/in-hand';
import type { Finding } from '../model/finding';
import type { Protocol } from '../model/protocol';
import type { Language } from '../model/text';
import type { TabState } from '../model/verdict';
import { isPaused, type Settings } from '../settings';
import { consentText } from '../texts/consents';
import { text } from '../texts/text';
import { Ask } from '../ui/ask';
import { type CardAction, FindingCard } from '../ui/finding-card';
import { FindingList } from '../ui/finding-list';
import { Logo } from '../ui/logo';
import type { Question } from '../ui/question';
import { Acting } from './acting';
import { Fold } from './fold';
import { Pause } from './pause';

/** Longest words that are worth a place in the dictionary, in UTF-16 units; a whole sentence is not. */
const MOST = 40;

export interface PopupProps {
  readonly state: TabState;
  /** The text of the draft, for a question to the school; empty when there is none. */
  readonly draft: string;
  readonly protocol: Protocol;
  /** What the school set and cannot be changed here. */
  readonly locked: readonly string[];
  readonly language: Language;
  readonly show: (key: string) => void;
  readonly copy: (words: string) => Promise<void>;
  /** Records that everyone in the picture of a finding agreed; false when the picture is gone. */
  readonly consented: (key: string) => Promise<boolean>;
  readonly openOptions: () => void;
  readonly settings: Settings;
  /** Whether some settings could not be read and wait to be chosen again. */
  readonly spoiled: boolean;
  readonly now: Date;
  readonly save: (changed: Partial<Settings>) => void;
}

export function Popup(props: PopupProps): JSX.Element {
  const { state, draft, protocol, language, show, copy, openOptions, settings, now, save } = props;
  const { findings } = state;
  const { school } = protocol;
  const checkOf = useConsentChecks(props);
  return (
    <div class="sheet popup">
      <header class="popup-head">
        <Logo />
        <div>
          <h1>Postwijzer</h1>
          <p class="soft">
            {text(language, 'popup.protocol.line', {
              protocol: protocol.name,
              school: school.name || text(language, 'popup.school.none'),
            })}
          </p>
        </div>
      </header>
      <main class="popup-body">
        {props.spoiled && (
          <p class="bad" role="alert">
            {text(language, 'popup.spoiled')}
          </p>
        )}
        {!isPaused(settings, state.site, now) && <State state={state} language={language} />}
        <FindingList
          findings={findings}
          language={language}
          card={finding => (
            <FindingCard
              finding={finding}
              language={language}
              unfolded
              actions={[
                { id: 'show', words: text(language, 'popup.show'), onPress: () => show(finding.key) },
                ...neverAgain(finding, settings, language, save),
              ]}
            >
              {checkOf(finding)}
            </FindingCard>
          )}
        />
        <Acting {...props} account={state.account} />
        <Companions protocol={protocol} question={{ draft, findings, language }} copy={copy} />
        <Fold title={text(language, 'popup.pause')} open={isPaused(settings, state.site, now)}>
          <Pause settings={settings} site={state.site} language={language} now={now} save={save} />
        </Fold>
        <button type="button" class="button plain" onClick={openOptions}>
          {text(language, 'popup.options')}
        </button>
      </main>
    </div>
  );
}

/**
 * Draws, below a finding that consent would settle, who is in the picture. Nothing where no register is used, or where
 * the protocol wants the consent of the organisation, which the register does not have.
 */
function useConsentChecks({ state, protocol, settings, language, now, consented }: PopupProps) {
  const { consentRegister } = settings;
  const [hand, deeds] = useRegister(dayOf(now), consentRegister);
  return ({ key, rule, attachment, fixes }: Finding): JSX.Element | null => {
    const { consentFrom, validMonths } = protocol.rules[rule]?.options ?? {};
    const recordable = fixes.some(fix => fix.kind === 'action' && fix.action === 'record-consent' && !fix.claim);
    const asked = consentRegister && recordable && consentFrom !== 'organisation';
    if (!asked || attachment === undefined || state.site === null) return null;
    return (
      <Fold title={consentText(language, 'consents.check')}>
        <ConsentCheck
          hand={hand}
          deeds={deeds}
          id={`check-${rule}-${attachment}`}
          channel={state.site}
          today={() => dayOf(new Date())}
          validMonths={typeof validMonths === 'number' ? validMonths : 0}
          language={language}
          record={() => consented(key)}
        />
      </Fold>
    );
  };
}

/** Keeps the marked words in the author's dictionary; findings about the draft as a whole have none. */
function neverAgain(
  { key, rule, ranges, title }: Finding,
  { dictionary }: Settings,
  language: Language,
  save: PopupProps['save'],
): CardAction[] {
  const words = key.slice(rule.length + 1);
  if (ranges.length === 0 || words === '' || words.length > MOST) return [];
  return [
    {
      id: 'never',
      words: text(language, 'popup.never'),
      label: `${text(language, 'popup.never')}: ${title[language]}`,
      onPress: () => save({ dictionary: [...dictionary.filter(word => word !== words), words] }),
    },
  ];
}

/** Where to go with a question, and what the protocol wants a person to think of. */
function Companions({
  protocol: { school, articles, reminders, questions, alreadyOnline },
  question,
  copy,
}: Pick<PopupProps, 'protocol' | 'copy'> & { readonly question: Question }): JSX.Element {
  const { language } = question;
  const reminded = articles.filter(article => reminders.includes(article.id));
  const reporting = articles.filter(article => article.action === 'report');
  const reachable = school.contacts.map(({ role, email }) => (email ? `${role}: ${email}` : role));
  return (
    <>
      <Fold title={text(language, 'popup.ask')}>
        <Ask contacts={school.contacts} question={question} copy={copy} />
      </Fold>
      {questions.length > 0 && (
        <Fold title={text(language, 'popup.questions')}>
          <List lines={questions.map(question => question[language])} />
        </Fold>
      )}
      {alreadyOnline.length > 0 && (
        <Fold title={text(language, 'popup.online')}>
          <ol class="plain-list">
            {alreadyOnline.map(step => (
              <li key={step.nl}>{step[language]}</li>
            ))}
          </ol>
          <List lines={reachable} />
        </Fold>
      )}
      {reporting.length > 0 && (
        <Fold title={text(language, 'popup.report')}>
          <List
            lines={reporting.map(
              ({ id, text: words }) => `${words[language]} (${text(language, 'card.article', { id })})`,
            )}
          />
          <List lines={reachable} />
        </Fold>
      )}
      <Fold title={text(language, 'popup.reminders')}>
        <List
          lines={reminded.map(
            ({ id, text: words }) => `${words[language]} (${text(language, 'card.article', { id })})`,
          )}
        />
      </Fold>
      <Fold title={text(language, 'popup.not')}>
        <List lines={([1, 2, 3, 4] as const).map(number => text(language, `popup.not.${number}`))} />
      </Fold>
    </>
  );
}

function State({ state, language }: Pick<PopupProps, 'state' | 'language'>): JSX.Element | null {
  const { page, findings, unreadable, checkedLength } = state;
  const careful = page === 'unread' || page === 'fault';
  return (
    <div role="status" aria-live="polite">
      {(findings.length === 0 || careful) && (
        <p class={careful ? 'popup-state careful' : 'popup-state'}>{text(language, `popup.state.${page}`)}</p>
      )}
      {unreadable && <p class="popup-state careful">{text(language, 'note.unreadable')}</p>}
      {checkedLength !== undefined && (
        <p class="popup-state careful">{text(language, 'note.cut', { count: checkedLength })}</p>
      )}
      {findings.length > 0 && <p class="unseen">{text(language, 'count.findings', { count: findings.length })}</p>}
    </div>
  );
}

function List({ lines }: { readonly lines: readonly string[] }): JSX.Element {
  return (
    <ul class="plain-list">
      {lines.map(line => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
