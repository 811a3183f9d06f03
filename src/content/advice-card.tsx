// The card of one finding in the page, with what can be done about it; the same in the panel and at the words.
import type { JSX } from 'preact';
import type { Finding, Fix, FixAction } from '../model/finding';
import type { Language } from '../model/text';
import { text } from '../texts/in-page';
import { Button } from '../ui/button';
import { type CardAction, FindingCard } from '../ui/finding-card';
import { ON_FILES } from './photo-deeds';

/** What the page itself can carry out; the other actions belong to the popup. */
const ABLE: readonly FixAction[] = [
  ...ON_FILES,
  'agreed',
  'record-consent',
  'ask-contact',
  'save-for-later',
  'copy-for-app',
];

/** Rules that mark words that can be meant otherwise. */
const WORDY: readonly string[] = ['person-name', 'profanity', 'insult', 'discrimination', 'sexual-content'];

/** What became of a press on a card: words, and the text that may be copied instead. */
export interface Notice {
  readonly key: string;
  readonly kind: 'undone' | 'copied' | 'copy-failed' | 'keep' | 'by-hand' | 'photo-failed';
  readonly copy?: string;
}

/** What the author does on a card. */
export interface CardDeeds {
  carryOut(finding: Finding, fix: Fix): void;
  /** `all`: nothing more of its rule in this draft. */
  ignore(finding: Finding, all?: boolean): void;
  /** No advice on the marked word any more, in no message. */
  never(finding: Finding, word: string): void;
  copy(key: string, copy: string): void;
}

/** Where a card stands: what it knows beside its finding. */
export interface CardPlace {
  readonly language: Language;
  /** The words that a finding marks. */
  readonly wordsOf: (finding: Finding) => readonly string[];
  /** How many findings of the same rule stand open, itself included. */
  readonly alike: (finding: Finding) => number;
  readonly notice: Notice | null;
  readonly deeds: CardDeeds;
  /** Whether a press came from the author, on something that can be seen. */
  readonly honest: (event: MouseEvent) => boolean;
}

/** A finding with its fixes, and what became of the last press on it. A card that stands at its words quotes them not. */
export function AdviceCard(props: CardPlace & { readonly finding: Finding; readonly atWords?: boolean }): JSX.Element {
  const { finding, language, wordsOf, notice, deeds, honest, atWords = false } = props;
  const own = notice?.key === finding.key ? notice : null;
  return (
    <FindingCard
      finding={finding}
      language={language}
      words={atWords ? [] : wordsOf(finding)}
      actions={actionsOf(finding, props)}
    >
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

function actionsOf(finding: Finding, { language, wordsOf, alike, deeds, honest }: CardPlace): CardAction[] {
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
    label: `${text(language, 'card.ignore')}: ${finding.title[language]}`,
    weight: 'quiet',
    onPress: event => honest(event) && deeds.ignore(finding),
  };
  const ignoreAll: CardAction = {
    id: 'ignore-all',
    words: text(language, 'ignore.all'),
    label: `${text(language, 'ignore.all')}: ${finding.title[language]}`,
    weight: 'quiet',
    onPress: event => honest(event) && deeds.ignore(finding, true),
  };
  const words = wordsOf(finding);
  const never: CardAction = {
    id: 'never',
    words: text(language, 'word.never'),
    label: `${text(language, 'word.never')}: ${finding.title[language]}`,
    weight: 'quiet',
    onPress: event => honest(event) && deeds.never(finding, words[0] ?? ''),
  };
  return [
    ...offered,
    ignore,
    ...(alike(finding) > 1 ? [ignoreAll] : []),
    ...(isAboutOneWord(finding, words) ? [never] : []),
  ];
}

/** Advice about a single word may be wrong about that word; what is personal or missing is no matter of words. */
function isAboutOneWord({ rule }: Finding, words: readonly string[]): boolean {
  return WORDY.includes(rule) && new Set(words).size === 1;
}
