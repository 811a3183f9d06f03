// The answers to the question about a held file, each a button, and what to do when one does not know.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SITE_NAMES } from '../model/draft';
import type { Finding, FixAction } from '../model/finding';
import { text } from '../texts/in-page';
import { Button } from '../ui/button';
import type { Decision, PhotoQuestionProps } from './photo-decision';

/** What was seen, always worded as an estimate. */
export function Seen({ asked: { facts }, language }: PhotoQuestionProps): JSX.Element | null {
  const { faces = [], unchecked, sound } = facts;
  const guess = faces.some(({ child }) => child === 'probably') ? 'photos.child' : 'photos.perhaps';
  const words = [
    unchecked && text(language, 'photos.unchecked'),
    faces.length > 0 && text(language, 'photos.faces', { count: faces.length }),
    faces.length > 0 && text(language, guess),
    sound && text(language, 'photos.sound'),
  ].filter(Boolean);
  return words.length > 0 ? <p>{words.join(' ')}</p> : null;
}

/** The fixes of a finding that do one thing. */
export function offeredBy({ fixes }: Finding, action: FixAction) {
  return fixes.flatMap(fix => (fix.kind === 'action' && fix.action === action ? [fix] : []));
}

interface StepProps extends PhotoQuestionProps {
  readonly press: (then: () => void) => (event: MouseEvent) => void;
}

export function Answers(
  props: StepProps & { readonly picture: JSX.Element | null; readonly go: (step: 'unsure' | 'choose') => void },
): JSX.Element {
  const { asked, language, others, picture, press, go, decide } = props;
  const [all, setAll] = useState(false);
  const [strip, setStrip] = useState(false);
  const records = offeredBy(asked.finding, 'record-consent');
  const record = records.find(({ claim }) => claim === undefined);
  const hide = offeredBy(asked.finding, 'blur').length > 0 && asked.facts.size;
  const [place] = offeredBy(asked.finding, 'strip-location');
  const answer = (decision: Decision) => press(() => decide({ ...decision, ...(strip ? { strip } : {}) }, all));
  return (
    <>
      <div class="photo-small">{picture}</div>
      <Seen {...props} />
      <Question {...props} />
      {asked.location && !place && (
        <Tick checked={strip} press={press(() => setStrip(!strip))}>
          {text(language, 'photos.strip')}
        </Tick>
      )}
      {others > 0 && (
        <Tick checked={all} press={press(() => setAll(!all))}>
          {text(language, 'photos.all', { count: others })}
        </Tick>
      )}
      <div class="photo-answers">
        {place && (
          <Button weight="main" onPress={answer({ kind: 'anyway', strip: true })}>
            {place.label[language]}
          </Button>
        )}
        {record && (
          <Button weight="main" onPress={answer({ kind: 'agreed' })}>
            {record.label[language]}
          </Button>
        )}
        {hide && (
          <Button weight={record ? 'plain' : 'main'} onPress={press(() => go('choose'))}>
            {text(language, record ? 'photos.some' : 'photos.hide')}
          </Button>
        )}
        {record && <Button onPress={press(() => go('unsure'))}>{text(language, 'photos.unsure')}</Button>}
        <Button onPress={press(() => decide({ kind: 'remove' }, all))}>{text(language, 'photos.remove')}</Button>
      </div>
      <div class="photo-others">
        {records.map(
          ({ claim, label }) =>
            claim && (
              <Button key={claim} weight="quiet" onPress={answer({ kind: 'agreed', claim })}>
                {label[language]}
              </Button>
            ),
        )}
        <Button weight="quiet" onPress={press(() => decide({ kind: 'anyway' }, all))}>
          {text(language, 'photos.anyway')}
        </Button>
      </div>
    </>
  );
}

/** The question, or what to do where no answer would settle it; and why the protocol asks. */
function Question({ asked: { finding }, language }: PhotoQuestionProps): JSX.Element {
  const { message, articles } = finding;
  const question = offeredBy(finding, 'record-consent').find(fix => fix.question)?.question;
  return (
    <>
      <p class="photo-ask">{(question ?? message.todo)[language]}</p>
      <p class="soft">
        {message.why[language]} {text(language, 'photos.article', { id: articles.map(({ id }) => id).join(', ') })}
      </p>
    </>
  );
}

interface TickProps {
  readonly checked: boolean;
  readonly press: (event: MouseEvent) => void;
  readonly children: string;
}

function Tick({ checked, press, children }: TickProps): JSX.Element {
  return (
    <label class="photo-tick">
      <input type="checkbox" checked={checked} onClick={press} />
      {children}
    </label>
  );
}

export function Unsure({
  site,
  language,
  press,
  back,
  decide,
}: StepProps & { readonly back: () => void }): JSX.Element {
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  const question = text(language, 'photos.unsure.question', { site: SITE_NAMES[site] });
  const copy = () =>
    void navigator.clipboard.writeText(question).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  return (
    <>
      <p>{text(language, 'photos.unsure.what')}</p>
      <blockquote>{question}</blockquote>
      <div class="row">
        <Button weight="main" onPress={press(copy)}>
          {text(language, 'photos.unsure.copy')}
        </Button>
        <Button onPress={press(() => decide({ kind: 'remove' }, false))}>{text(language, 'photos.remove')}</Button>
        <Button weight="quiet" onPress={press(back)}>
          {text(language, 'photos.back')}
        </Button>
      </div>
      <p role="status" class="good">
        {copied ? text(language, `photos.unsure.${copied}`) : ''}
      </p>
    </>
  );
}
