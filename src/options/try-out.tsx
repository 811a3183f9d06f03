// A box to try a draft in: what the protocol in force says of it, on any site and account, without a page.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AccountKind, DraftKind, PageDraft, SiteId } from '../model/draft';
import type { Language } from '../model/text';
import type { Verdict } from '../model/verdict';
import { text } from '../texts/text';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { FindingCard } from '../ui/finding-card';
import { FindingList } from '../ui/finding-list';

export interface TryOutProps {
  readonly language: Language;
  /** Checks a draft by the protocol in force; rejects when the worker gives no answer. */
  readonly check: (draft: PageDraft, account: AccountKind) => Promise<Verdict>;
}

interface Choice {
  readonly site: SiteId;
  readonly kind: DraftKind;
  readonly account: AccountKind;
  readonly text: string;
  readonly replyTo: string;
}

const SITES = [
  { value: 'facebook' as const, label: 'Facebook' },
  { value: 'x' as const, label: 'X' },
  { value: 'instagram' as const, label: 'Instagram' },
];

export function TryOut({ language, check }: TryOutProps): JSX.Element {
  const [choice, setChoice] = useState<Choice>({
    site: 'facebook',
    kind: 'post',
    account: 'personal',
    text: '',
    replyTo: '',
  });
  const [answer, setAnswer] = useState<Verdict | 'failed' | null>(null);
  const change = (part: Partial<Choice>) => {
    setChoice({ ...choice, ...part });
    setAnswer(null);
  };
  const ask = () => void check(draftOf(choice), choice.account).then(setAnswer, () => setAnswer('failed'));
  return (
    <>
      <p class="field-hint">{text(language, 'options.try.hint')}</p>
      <Where choice={choice} language={language} change={change} />
      {choice.kind === 'reply' && (
        <TextField
          id="try-reply-to"
          label={text(language, 'options.try.replyTo')}
          lines={2}
          value={choice.replyTo}
          onChange={replyTo => change({ replyTo })}
        />
      )}
      <TextField
        id="try-text"
        label={text(language, 'options.try.text')}
        lines={4}
        value={choice.text}
        onChange={words => change({ text: words })}
      />
      <div class="row">
        <Button weight="main" onPress={ask}>
          {text(language, 'options.try.check')}
        </Button>
      </div>
      <div role="status">{answer && <Answer answer={answer} draft={choice.text} language={language} />}</div>
    </>
  );
}

interface WhereProps {
  readonly choice: Choice;
  readonly language: Language;
  readonly change: (part: Partial<Choice>) => void;
}

function Where({ choice, language, change }: WhereProps): JSX.Element {
  const kinds = (['post', 'reply', 'message'] as const).map(value => ({
    value,
    label: text(language, `options.try.kind.${value}`),
  }));
  const accounts = (['personal', 'school'] as const).map(value => ({
    value: value as AccountKind,
    label: text(language, `options.try.account.${value}`),
  }));
  return (
    <>
      <SelectField
        id="try-site"
        label={text(language, 'options.try.site')}
        value={choice.site}
        choices={SITES}
        onChange={site => change({ site })}
      />
      <SelectField
        id="try-kind"
        label={text(language, 'options.try.kind')}
        value={choice.kind}
        choices={kinds}
        onChange={kind => change({ kind })}
      />
      <SelectField
        id="try-account"
        label={text(language, 'options.try.account')}
        value={choice.account}
        choices={accounts}
        onChange={account => change({ account })}
      />
    </>
  );
}

interface AnswerProps {
  readonly answer: Verdict | 'failed';
  readonly draft: string;
  readonly language: Language;
}

function Answer({ answer, draft, language }: AnswerProps): JSX.Element {
  if (answer === 'failed') return <p class="bad">{text(language, 'options.try.failed')}</p>;
  return (
    <>
      <p class={answer.findings.length > 0 ? '' : 'good'}>
        {answer.findings.length > 0
          ? text(language, 'count.findings', { count: answer.findings.length })
          : text(language, 'options.try.clear')}
      </p>
      {answer.unreadable && <p class="bad">{text(language, 'note.unreadable')}</p>}
      <FindingList
        findings={answer.findings}
        language={language}
        card={finding => (
          <FindingCard
            finding={finding}
            language={language}
            words={finding.ranges.map(({ start, end }) => draft.slice(start, end))}
          />
        )}
      />
    </>
  );
}

function draftOf({ site, kind, text: words, replyTo }: Choice): PageDraft {
  return {
    site,
    kind,
    text: words,
    at: new Date().toISOString(),
    actor: {},
    attachments: [],
    dismissed: [],
    ...(kind === 'reply' && replyTo !== '' ? { replyTo: { text: replyTo, author: '' } } : {}),
  };
}
