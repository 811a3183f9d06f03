// The dialog in which an author reads a question to the school, before it goes to the own mail program or is copied.
import type { JSX } from 'preact';
import { text } from '../texts/in-page';
import { Ask } from '../ui/ask';
import { Button } from '../ui/button';
import type { Open } from './guard';
import { type Modal, type ModalAround, openModal } from './modal';
import { ModalHead } from './modal-head';

/** What the question is about, and whom to ask. */
export type Asked = Pick<Open, 'findings' | 'draft' | 'presentation' | 'school'>;

/** Shows the question in `layer` until it is left, or until `signal`. */
export function askSchool(asked: Asked, around: ModalAround, layer: Element, signal: AbortSignal): void {
  const modal = openModal(around, asked.presentation, layer, () => modal.close());
  signal.addEventListener('abort', () => modal.close(), { once: true });
  modal.draw(<AskView asked={asked} modal={modal} leave={() => modal.close()} />);
}

export interface AskViewProps {
  readonly asked: Asked;
  readonly modal: Pick<Modal, 'honest'>;
  readonly leave: () => void;
  /** Leads back to what was shown before; absent when that was the text itself. */
  readonly back?: () => void;
}

export function AskView({ asked, modal, leave, back }: AskViewProps): JSX.Element {
  const { findings, draft, school } = asked;
  const { language } = asked.presentation;
  const press = (then: () => void) => (event: MouseEvent) => {
    if (modal.honest(event)) then();
  };
  return (
    <>
      <ModalHead title={text(language, 'ask.title')} out={text(language, 'ask.close')} leave={press(leave)} />
      <div class="panel-body">
        <Ask
          contacts={school.contacts}
          question={{ draft, findings, language }}
          copy={words => navigator.clipboard.writeText(words)}
          honest={modal.honest}
        />
      </div>
      <footer class="modal-foot">
        <div class="row">
          {back && <Button onPress={press(back)}>{text(language, 'ask.back')}</Button>}
          <Button weight={back ? 'quiet' : 'plain'} onPress={press(leave)}>
            {text(language, 'ask.close')}
          </Button>
        </div>
      </footer>
    </>
  );
}
