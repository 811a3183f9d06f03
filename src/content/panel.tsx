// The panel at a composer: every finding with its reason, its article and what can be done about it.
import type { JSX, Ref } from 'preact';
import type { Finding, Fix, FixAction } from '../model/finding';
import type { Language } from '../model/text';
import { text } from '../texts/text';
import { Button } from '../ui/button';
import { type CardAction, FindingCard } from '../ui/finding-card';
import { FindingList } from '../ui/finding-list';
import { Logo } from '../ui/logo';
import type { Remark } from './remarks';

/** What the page itself can carry out; the other actions belong to the popup or to work with pictures. */
const ABLE: readonly FixAction[] = ['agreed', 'record-consent', 'ask-contact', 'save-for-later', 'copy-for-app'];

// More cards than anyone reads at once only make the page slow.
const MOST = 30;

/** What became of a press on a card: words, and the text that may be copied instead. */
export interface Notice {
  readonly key: string;
  readonly kind: 'undone' | 'copied' | 'copy-failed' | 'ask' | 'keep';
  readonly copy?: string;
}

/** What the author does in the panel. */
export interface Deeds {
  close(): void;
  carryOut(finding: Finding, fix: Fix): void;
  ignore(finding: Finding): void;
  copy(key: string, copy: string): void;
}

export interface PanelProps {
  readonly language: Language;
  readonly protocol: string;
  readonly findings: readonly Finding[];
  /** The words that a finding marks. */
  readonly wordsOf: (finding: Finding) => readonly string[];
  readonly remarks: readonly Remark[];
  readonly notice: Notice | null;
  readonly deeds: Deeds;
  /** Whether a press came from the author, on a panel that can be seen. */
  readonly honest: (event: MouseEvent) => boolean;
  readonly root: Ref<HTMLElement>;
}

/** A dialog beside the composer that leaves the page usable. */
export function Panel(props: PanelProps): JSX.Element {
  const { language, protocol, findings, remarks, deeds, honest, root } = props;
  return (
    <section class="panel" role="dialog" aria-labelledby="panel-title" tabIndex={-1} ref={root}>
      <header class="panel-head">
        <Logo />
        <div>
          <h1 id="panel-title">{text(language, 'panel.title')}</h1>
          {protocol && <p class="soft">{text(language, 'panel.protocol', { protocol })}</p>}
        </div>
        <Button weight="quiet" label={text(language, 'panel.close')} onPress={event => honest(event) && deeds.close()}>
          <svg class="cross" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
            <path d="M5 5 15 15M15 5 5 15" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
        </Button>
      </header>
      <div class="panel-body">
        {remarks.map(remark => (
          <p key={remark.kind} class="note">
            {wordsOfRemark(language, remark)}
          </p>
        ))}
        {findings.length === 0 && remarks.length === 0 && <p>{text(language, 'panel.clear')}</p>}
        {findings.length > 0 && (
          <FindingList
            findings={findings.slice(0, MOST)}
            language={language}
            card={finding => cardOf(finding, props)}
          />
        )}
        {findings.length > MOST && (
          <p class="soft">{text(language, 'panel.more', { count: findings.length - MOST })}</p>
        )}
      </div>
      <footer class="panel-foot soft">
        {text(language, 'panel.private')} {text(language, 'panel.shortcut')}
      </footer>
    </section>
  );
}

function cardOf(finding: Finding, props: PanelProps): JSX.Element {
  const { language, wordsOf, notice, deeds, honest } = props;
  const own = notice?.key === finding.key ? notice : null;
  return (
    <FindingCard finding={finding} language={language} words={wordsOf(finding)} actions={actionsOf(finding, props)}>
      {own && (
        <div class="note" role="status">
          {text(language, `note.${own.kind}`)}
          {own.kind === 'undone' && own.copy !== undefined && (
            <div class="note-actions">
              <Button onPress={event => honest(event) && deeds.copy(own.key, own.copy ?? '')}>
                {text(language, 'action.copy')}
              </Button>
            </div>
          )}
        </div>
      )}
    </FindingCard>
  );
}

function actionsOf(finding: Finding, { language, deeds, honest }: PanelProps): CardAction[] {
  const fixes = finding.fixes.filter(fix => fix.kind === 'edit' || ABLE.includes(fix.action));
  const offered = fixes.map(
    (fix, index): CardAction => ({
      id: `${index} ${fix.label.nl}`,
      words: fix.label[language],
      weight: index === 0 && fix.kind === 'edit' ? 'main' : 'plain',
      onPress: event => honest(event) && deeds.carryOut(finding, fix),
    }),
  );
  const ignore: CardAction = {
    id: 'ignore',
    words: text(language, 'card.ignore'),
    label: `${text(language, 'card.ignore.hint')}: ${finding.title[language]}`,
    weight: 'quiet',
    onPress: event => honest(event) && deeds.ignore(finding),
  };
  return [...offered, ignore];
}

function wordsOfRemark(language: Language, remark: Remark): string {
  return 'count' in remark
    ? text(language, `note.${remark.kind}`, { count: remark.count })
    : text(language, `note.${remark.kind}`);
}
