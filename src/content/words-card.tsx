// The small card at marked words: the finding that the author points at, with its reason, article and fixes.
import type { JSX, Ref } from 'preact';
import type { Finding } from '../model/finding';
import { text } from '../texts/in-page';
import { AdviceCard, type CardPlace } from './advice-card';

export interface WordsCardProps extends CardPlace {
  /** What is the matter at these words, the gravest first. */
  readonly findings: readonly Finding[];
  readonly root: Ref<HTMLElement>;
}

/** A dialog that leaves focus and text alone until the author goes to it. */
export function WordsCard(props: WordsCardProps): JSX.Element {
  const { language, findings, root } = props;
  return (
    <section class="words-card" role="dialog" aria-label={text(language, 'words.label')} tabIndex={-1} ref={root}>
      {findings.map(finding => (
        <AdviceCard key={finding.key} {...props} finding={finding} atWords />
      ))}
    </section>
  );
}
