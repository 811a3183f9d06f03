// The panel at a composer: every finding with its reason, its article and what can be done about it.
import type { JSX, Ref } from 'preact';
import type { Finding } from '../model/finding';
import type { Bilingual, Language } from '../model/text';
import { text } from '../texts/in-page';
import { Button } from '../ui/button';
import { FindingList } from '../ui/finding-list';
import { Logo } from '../ui/logo';
import { AdviceCard, type CardDeeds, type CardPlace } from './advice-card';
import { safeFixOf } from './fix-all';
import { Questions } from './questions';
import type { Remark } from './remarks';

// More cards than anyone reads at once only make the page slow.
const MOST = 30;

/** What the author does in the panel. */
export interface Deeds extends CardDeeds {
  close(): void;
  /** Carries out the safe fixes of all findings. */
  carryOutAll(): void;
}

export interface PanelProps extends CardPlace {
  readonly protocol: string;
  /** What the protocol wants its author to ask oneself before publishing. */
  readonly questions: readonly Bilingual[];
  readonly findings: readonly Finding[];
  readonly remarks: readonly Remark[];
  readonly deeds: Deeds;
  readonly root: Ref<HTMLElement>;
}

/** A dialog beside the composer that leaves the page usable. */
export function Panel(props: PanelProps): JSX.Element {
  const { language, protocol, questions, findings, remarks, deeds, honest, root } = props;
  const safe = findings.filter(safeFixOf).length;
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
        {safe > 1 && (
          <div class="fix-all">
            <Button onPress={event => honest(event) && deeds.carryOutAll()}>
              {text(language, 'all.fix', { count: safe })}
            </Button>
            <p class="soft">{text(language, 'all.hint')}</p>
          </div>
        )}
        {findings.length > 0 && (
          <FindingList
            findings={findings.slice(0, MOST)}
            language={language}
            card={finding => <AdviceCard finding={finding} {...props} />}
          />
        )}
        {findings.length > MOST && (
          <p class="soft">{text(language, 'panel.more', { count: findings.length - MOST })}</p>
        )}
        <Questions questions={questions} language={language} />
      </div>
      <footer class="panel-foot soft">
        {text(language, 'panel.private')} {text(language, 'panel.shortcut')}
      </footer>
    </section>
  );
}

function wordsOfRemark(language: Language, remark: Remark): string {
  return 'count' in remark
    ? text(language, `note.${remark.kind}`, { count: remark.count })
    : text(language, `note.${remark.kind}`);
}
