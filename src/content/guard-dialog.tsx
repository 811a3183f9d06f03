// The dialog before publishing: what stands open, and whether to adapt it, to ask first, or to post all the same.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../model/finding';
import type { Language } from '../model/text';
import type { Presentation } from '../model/verdict';
import { guardText } from '../texts/guard';
import { Button } from '../ui/button';
import { FindingCard } from '../ui/finding-card';
import { type ModalAround, openModal } from './modal';
import { ModalHead } from './modal-head';

// More than anyone reads in this moment.
const MOST = 5;

/** Asks in `layer` whether to publish all the same; false to go back to the text, also after `signal`. */
export function askBeforePublishing(
  open: readonly Finding[],
  presentation: Presentation,
  around: ModalAround,
  layer: Element,
  signal: AbortSignal,
): Promise<boolean> {
  const { language } = presentation;
  return new Promise(resolve => {
    const finish = (publish: boolean) => {
      modal.close();
      resolve(publish);
    };
    const modal = openModal(around, presentation, layer, () => finish(false));
    signal.addEventListener('abort', () => finish(false), { once: true });
    const press = (then: () => void) => (event: MouseEvent) => {
      if (modal.honest(event)) then();
    };
    modal.draw(
      <>
        <ModalHead
          title={guardText(language, 'guard.title')}
          out={guardText(language, 'guard.adapt')}
          leave={press(() => finish(false))}
        >
          {guardText(language, 'guard.open', { count: open.length })}
        </ModalHead>
        <div class="panel-body">
          {open.slice(0, MOST).map(finding => (
            <FindingCard key={finding.key} finding={finding} language={language} />
          ))}
          {open.length > MOST && <p class="soft">{guardText(language, 'guard.more', { count: open.length - MOST })}</p>}
        </div>
        <Choice language={language} press={press} finish={finish} />
      </>,
    );
  });
}

interface ChoiceProps {
  readonly language: Language;
  readonly press: (then: () => void) => (event: MouseEvent) => void;
  readonly finish: (publish: boolean) => void;
}

function Choice({ language, press, finish }: ChoiceProps): JSX.Element {
  const [asked, setAsked] = useState(false);
  return (
    <footer class="modal-foot">
      <div class="row">
        <Button weight="main" onPress={press(() => finish(false))}>
          {guardText(language, 'guard.adapt')}
        </Button>
        <Button onPress={press(() => setAsked(true))}>{guardText(language, 'guard.ask')}</Button>
        <Button weight="quiet" onPress={press(() => finish(true))}>
          {guardText(language, 'guard.anyway')}
        </Button>
      </div>
      <p role="status" class="soft">
        {asked ? guardText(language, 'guard.ask.how') : ''}
      </p>
    </footer>
  );
}
