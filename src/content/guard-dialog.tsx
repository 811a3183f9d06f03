// The dialog before publishing: what stands open, and whether to adapt it, to ask first, or to post all the same.
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text } from '../texts/in-page';
import { Button } from '../ui/button';
import { FindingCard } from '../ui/finding-card';
import { AskView } from './ask-dialog';
import type { Open } from './guard';
import { type Modal, type ModalAround, openModal } from './modal';
import { ModalHead } from './modal-head';
import { Questions } from './questions';

// More than anyone reads in this moment.
const MOST = 5;
const LONGEST_REASON = 500;

export interface Answer {
  readonly publish: boolean;
  /** Why all the same; absent when no words were given. */
  readonly reason?: string;
}

/** Asks in `layer` whether to publish all the same; not to publish leads back to the text, also after `signal`. */
export function askBeforePublishing(
  open: Open,
  around: ModalAround,
  layer: Element,
  signal: AbortSignal,
): Promise<Answer> {
  return new Promise(resolve => {
    const finish = (answer: Answer) => {
      modal.close();
      resolve(answer);
    };
    const leave = () => finish({ publish: false });
    const modal = openModal(around, open.presentation, layer, leave);
    signal.addEventListener('abort', leave, { once: true });
    let written = '';
    const ask = (reason: string) => {
      written = reason;
      modal.draw(<AskView asked={open} modal={modal} leave={leave} back={show} />);
    };
    const show = () => modal.draw(<OpenView open={open} written={written} modal={modal} finish={finish} ask={ask} />);
    show();
  });
}

interface OpenViewProps {
  readonly open: Open;
  /** The reason as it was written before. */
  readonly written: string;
  readonly modal: Modal;
  readonly finish: (answer: Answer) => void;
  readonly ask: (reason: string) => void;
}

function OpenView({ open, written, modal, finish, ask }: OpenViewProps): JSX.Element {
  const { findings, presentation, protocol } = open;
  const { language } = presentation;
  const reason = useRef<HTMLTextAreaElement>(null);
  const press = (then: () => void) => (event: MouseEvent) => {
    if (modal.honest(event)) then();
  };
  const adapt = press(() => finish({ publish: false }));
  const words = () => reason.current?.value.trim() ?? '';
  const anyway = press(() => finish({ publish: true, ...(words() ? { reason: words() } : {}) }));
  return (
    <>
      <ModalHead title={text(language, 'guard.title')} out={text(language, 'guard.adapt')} leave={adapt}>
        {text(language, 'guard.open', { count: findings.length })}
      </ModalHead>
      <div class="panel-body">
        {findings.slice(0, MOST).map(finding => (
          <FindingCard key={finding.key} finding={finding} language={language} brief />
        ))}
        {findings.length > MOST && (
          <p class="soft">{text(language, 'guard.more', { count: findings.length - MOST })}</p>
        )}
        <Questions questions={protocol.questions} language={language} />
        <Reason language={language} written={written} field={reason} />
      </div>
      <footer class="modal-foot">
        <div class="row">
          <Button weight="main" onPress={adapt}>
            {text(language, 'guard.adapt')}
          </Button>
          <Button onPress={press(() => ask(words()))}>{text(language, 'guard.ask')}</Button>
          <Button weight="quiet" onPress={anyway}>
            {text(language, 'guard.anyway')}
          </Button>
        </div>
      </footer>
    </>
  );
}

interface ReasonProps {
  readonly language: Open['presentation']['language'];
  readonly written: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/** Room for a reason, once it is wanted. The page is told of nothing that is typed in it, and neither are we until the end. */
function Reason({ language, written, field }: ReasonProps): JSX.Element {
  const [wanted, want] = useState(written !== '');
  const came = useRef(wanted);
  // It comes in place of the button that was pressed.
  useLayoutEffect(() => {
    if (wanted && !came.current) field.current?.focus();
    came.current = wanted;
  }, [wanted, field]);
  if (!wanted) {
    return (
      <div>
        <Button weight="quiet" onPress={event => event.isTrusted && want(true)}>
          {text(language, 'guard.reason')}
        </Button>
      </div>
    );
  }
  return (
    <div class="reason">
      <label for="guard-reason">{text(language, 'guard.reason.label')}</label>
      <p class="soft" id="guard-reason-hint">
        {text(language, 'guard.reason.hint')}
      </p>
      <textarea
        id="guard-reason"
        rows={2}
        maxLength={LONGEST_REASON}
        aria-describedby="guard-reason-hint"
        defaultValue={written}
        ref={field}
      />
    </div>
  );
}
