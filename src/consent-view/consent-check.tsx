// Ticks who is in a picture, shows of each whether the register has their consent, and records that all agreed.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type ConsentAnswer, consentOf, overallOf } from '../consent/answer';
import type { Channel, Register } from '../consent/register';
import type { Language } from '../model/text';
import { consentText } from '../texts/consents';
import { Button } from '../ui/button';
import { ConsentPick, type Shown } from './consent-pick';
import type { InHand, RegisterDeeds } from './in-hand';
import { Unlock } from './unlock';
import { channelName } from './words';

export interface ConsentCheckProps {
  readonly hand: InHand;
  readonly deeds: RegisterDeeds | null;
  /** Distinguishes several checks on one page. */
  readonly id: string;
  readonly channel: Channel;
  /** The day it is now: asked anew at each look, because a consent may end while the popup stands open. */
  readonly today: () => string;
  /** Months that the protocol lets a consent hold; 0: as long as the entry says. */
  readonly validMonths: number;
  readonly language: Language;
  /** Records that everyone in the picture agreed; false when the picture is gone. */
  readonly record: () => Promise<boolean>;
}

export function ConsentCheck(props: ConsentCheckProps): JSX.Element {
  const { hand, deeds, id, language } = props;
  if (!deeds || hand.state === 'reading') return <p role="status">{consentText(language, 'consents.reading')}</p>;
  if (hand.state === 'failed') return <p class="bad">{consentText(language, 'consents.failed')}</p>;
  if (hand.state === 'spoiled') return <p class="bad">{consentText(language, 'consents.spoiled')}</p>;
  if (hand.state === 'locked') {
    return <Unlock id={id} wrong={hand.wrong} language={language} unlock={words => deeds.unlock(words)} />;
  }
  return <CheckList {...props} register={hand.register} />;
}

type CheckListProps = Omit<ConsentCheckProps, 'hand' | 'deeds'> & { readonly register: Register };

function CheckList(props: CheckListProps): JSX.Element {
  const { register, id, channel, today, validMonths, language, record } = props;
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const answerTo = ({ label, group, kind }: Shown) =>
    consentOf(register, { label, group, channel, validMonths, on: today(), ...(kind ? { kind } : {}) });
  const overall = overallOf(shown.map(answerTo));
  const where = channelName(language, channel);
  const remove = (one: Shown) => setShown(shown.filter(other => other !== one));
  const agreed = () => overallOf(shown.map(answerTo)) === 'agreed';
  return (
    <>
      <p class="soft">{consentText(language, 'consents.check.about', { channel: where })}</p>
      <ConsentPick
        register={register}
        id={id}
        shown={shown}
        language={language}
        pick={one => setShown([...shown, one])}
      />
      <ShownList shown={shown} answerTo={answerTo} language={language} remove={remove} />
      <p role="status" class={overall === 'agreed' ? 'good' : 'bad'}>
        {shown.length > 0 && consentText(language, `consents.check.all.${overall}`, { channel: where })}
      </p>
      {overall === 'agreed' && <Recording key={nameOf(shown)} agreed={agreed} language={language} record={record} />}
    </>
  );
}

const nameOf = (shown: readonly Shown[]): string => JSON.stringify(shown);

interface RecordingProps extends Pick<ConsentCheckProps, 'language' | 'record'> {
  /** Whether everybody on the list agreed at this moment. */
  readonly agreed: () => boolean;
}

/** Records for one list; another list is asked about anew. */
function Recording({ agreed, language, record }: RecordingProps): JSX.Element {
  const [everyone, setEveryone] = useState(false);
  const [recorded, setRecorded] = useState<boolean | null>(null);
  const press = () => {
    if (everyone && agreed()) void record().then(setRecorded);
  };
  return (
    <>
      <label class="choice">
        <input type="checkbox" checked={everyone} onChange={() => setEveryone(!everyone)} />
        <span>{consentText(language, 'consents.check.everyone')}</span>
      </label>
      <Button weight="main" disabled={!everyone} onPress={press}>
        {consentText(language, 'consents.check.record')}
      </Button>
      <p role="status" class={recorded === false ? 'bad' : 'good'}>
        {recorded !== null && consentText(language, recorded ? 'consents.check.recorded' : 'consents.check.gone')}
      </p>
    </>
  );
}

interface ShownListProps {
  readonly shown: readonly Shown[];
  readonly answerTo: (one: Shown) => ConsentAnswer;
  readonly language: Language;
  readonly remove: (one: Shown) => void;
}

function ShownList({ shown, answerTo, language, remove }: ShownListProps): JSX.Element | null {
  if (shown.length === 0) return null;
  return (
    <ul class="consent-chosen" aria-label={consentText(language, 'consents.check.chosen')}>
      {shown.map(one => {
        const answer = answerTo(one);
        return (
          <li key={`${one.label}|${one.group}|${one.kind}`}>
            <span>
              {one.label} <span class="soft">{one.group}</span>
            </span>
            <span class={answer === 'agreed' ? 'good' : 'bad'}>
              {consentText(language, `consents.check.${answer}`)}
            </span>
            <Button
              weight="quiet"
              label={consentText(language, 'consents.check.remove', { name: one.label })}
              onPress={() => remove(one)}
            >
              ✕
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
