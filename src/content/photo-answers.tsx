// The answers to the question about a held file, each a button, and what to do when one does not know.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SiteId } from '../model/draft';
import { photoText } from '../texts/photos';
import { Button } from '../ui/button';
import type { PhotoQuestionProps } from './photo-decision';

/** Names of the sites, as people write them. */
export const SITE_NAMES: Readonly<Record<SiteId, string>> = { facebook: 'Facebook', x: 'X', instagram: 'Instagram' };

/** What was seen, always worded as an estimate. */
export function Seen({ asked: { facts }, language }: PhotoQuestionProps): JSX.Element | null {
  const { faces = [] } = facts;
  if (faces.length === 0) return null;
  const guess = faces.some(({ child }) => child === 'probably') ? 'photos.child' : 'photos.perhaps';
  return (
    <p>
      {photoText(language, 'photos.faces', { count: faces.length })} {photoText(language, guess)}
    </p>
  );
}

interface StepProps extends PhotoQuestionProps {
  readonly press: (then: () => void) => (event: MouseEvent) => void;
}

export function Answers(
  props: StepProps & { readonly picture: JSX.Element | null; readonly go: (step: 'unsure' | 'choose') => void },
): JSX.Element {
  const { asked, language, others, picture, press, go, decide } = props;
  const [all, setAll] = useState(false);
  const { message, fixes, articles } = asked.finding;
  const offered = (action: string) => fixes.find(fix => fix.kind === 'action' && fix.action === action);
  const record = offered('record-consent');
  const hide = offered('blur') && asked.facts.size;
  return (
    <>
      {picture}
      <Seen {...props} />
      <p>
        {message.why[language]} {message.todo[language]}{' '}
        <span class="soft">({articles.map(({ id }) => id).join(', ')})</span>
      </p>
      {others > 0 && (
        <label class="photo-all">
          <input type="checkbox" checked={all} onClick={event => event.isTrusted && setAll(!all)} />
          {photoText(language, 'photos.all', { count: others })}
        </label>
      )}
      <div class="photo-answers">
        {record && (
          <Button weight="main" onPress={press(() => decide({ kind: 'agreed' }, all))}>
            {record.label[language]}
          </Button>
        )}
        {hide && (
          <Button weight={record ? 'plain' : 'main'} onPress={press(() => go('choose'))}>
            {photoText(language, record ? 'photos.some' : 'photos.hide')}
          </Button>
        )}
        {record && <Button onPress={press(() => go('unsure'))}>{photoText(language, 'photos.unsure')}</Button>}
        <Button onPress={press(() => decide({ kind: 'remove' }, all))}>{photoText(language, 'photos.remove')}</Button>
        {hide && (
          <Button weight="quiet" onPress={press(() => decide({ kind: 'agreed' }, all))}>
            {photoText(language, 'photos.nobody')}
          </Button>
        )}
        <Button weight="quiet" onPress={press(() => decide({ kind: 'anyway' }, all))}>
          {photoText(language, 'photos.anyway')}
        </Button>
      </div>
    </>
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
  const question = photoText(language, 'photos.unsure.question', { site: SITE_NAMES[site] });
  const copy = () =>
    void navigator.clipboard.writeText(question).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  return (
    <>
      <p>{photoText(language, 'photos.unsure.what')}</p>
      <blockquote>{question}</blockquote>
      <div class="row">
        <Button weight="main" onPress={press(copy)}>
          {photoText(language, 'photos.unsure.copy')}
        </Button>
        <Button onPress={press(() => decide({ kind: 'remove' }, false))}>{photoText(language, 'photos.remove')}</Button>
        <Button weight="quiet" onPress={press(back)}>
          {photoText(language, 'photos.back')}
        </Button>
      </div>
      <p role="status" class="good">
        {copied ? photoText(language, `photos.unsure.${copied}`) : ''}
      </p>
    </>
  );
}
