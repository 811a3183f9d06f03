// One finding: what is the matter, the words it is about, what to do, and the article it rests on.
import type { JSX } from 'preact';
import type { Finding } from '../model/finding';
import type { Language } from '../model/text';
import { text } from '../texts/in-page';
import { Button, type ButtonProps } from './button';
import { SeverityIcon } from './severity-icon';

/** Something the reader can do about a finding. */
export interface CardAction {
  /** Distinguishes the actions of one card. */
  readonly id: string;
  readonly words: string;
  readonly weight?: ButtonProps['weight'];
  /** Replaces the words for screen readers. */
  readonly label?: string;
  readonly onPress: (event: MouseEvent) => void;
}

export interface FindingCardProps {
  readonly finding: Finding;
  readonly language: Language;
  /** The marked words as written, shown unless the message names them; absent where the draft is not known. */
  readonly words?: readonly string[];
  /** Whether reason and articles stand open; folded by default. */
  readonly unfolded?: boolean;
  /** Leaves out what to do: where there is one thing to do for all of them. */
  readonly brief?: boolean;
  readonly actions?: readonly CardAction[];
  /** A message about what became of an action. */
  readonly children?: JSX.Element | null;
}

/** A card in words of the language; the severity is told by colour, shape and word. */
export function FindingCard(props: FindingCardProps): JSX.Element {
  const { finding, language, words = [], unfolded = false, brief = false, actions = [], children = null } = props;
  const { severity, title, message } = finding;
  return (
    <article class={`finding severity-${severity}`}>
      <div class="finding-head">
        <SeverityIcon severity={severity} />
        <h3>
          <span class="unseen">{text(language, `severity.${severity}`)}: </span>
          {title[language]}
        </h3>
      </div>
      <p>{message.what[language]}</p>
      <Words words={words.filter(word => !message.what[language].includes(word))} language={language} />
      {!brief && <p>{message.todo[language]}</p>}
      <Actions actions={actions.filter(({ weight }) => weight !== 'quiet')} />
      <Actions actions={actions.filter(({ weight }) => weight === 'quiet')} />
      {children}
      <Reason finding={finding} language={language} unfolded={unfolded} />
    </article>
  );
}

function Actions({ actions }: { readonly actions: readonly CardAction[] }): JSX.Element | null {
  if (actions.length === 0) return null;
  return (
    <div class="finding-actions">
      {actions.map(action => (
        <Button
          key={action.id}
          onPress={action.onPress}
          {...(action.weight ? { weight: action.weight } : {})}
          {...(action.label ? { label: action.label } : {})}
        >
          {action.words}
        </Button>
      ))}
    </div>
  );
}

function Words({
  words,
  language,
}: {
  readonly words: readonly string[];
  readonly language: Language;
}): JSX.Element | null {
  if (words.length === 0) return null;
  return (
    <p class="finding-words">
      <span class="soft">{text(language, 'card.words')}</span>
      {[...new Set(words)].map(word => (
        <q key={word}>{word}</q>
      ))}
    </p>
  );
}

function Reason({
  finding,
  language,
  unfolded,
}: Pick<FindingCardProps, 'finding' | 'language'> & { readonly unfolded: boolean }): JSX.Element {
  const numbers = finding.articles.map(article => article.id).join(', ');
  return (
    <details class="finding-why" open={unfolded}>
      <summary>
        {text(language, 'card.why')} · {text(language, 'card.article', { id: numbers })}
      </summary>
      <p class="soft">{finding.message.why[language]}</p>
      <dl class="finding-articles">
        {finding.articles.map(article => (
          <div key={article.id}>
            <dt>{text(language, 'card.article', { id: article.id })}</dt>
            <dd>{article.text[language]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
