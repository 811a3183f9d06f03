// Mends several findings in a row, the gravest first: each change is read back, and has an undo step of its own.
import type { Finding, Fix } from '../model/finding';
import { edited } from './change';

type Edits = Extract<Fix, { kind: 'edit' }>;

/** Rules whose first fix changes nothing that its author could have meant otherwise. */
const SAFE = new Set([
  'affiliation-disclosure',
  'capacity-disclosure',
  'contact-details',
  'person-name',
  'personal-identifier',
  'personal-opinion-disclaimer',
  'private-email',
  'profanity',
  'third-party-disclaimer',
]);

/** The fix that may be carried out together with others, or null. */
export function safeFixOf({ rule, fixes }: Finding): Edits | null {
  const [first] = fixes;
  return first?.kind === 'edit' && SAFE.has(rule) ? first : null;
}

/** A run through the findings that can be mended safely. */
export class FixAll {
  #done: Set<string> | null = null;
  #expected: string | null = null;

  begin(): void {
    this.#done = new Set();
    this.#expected = null;
  }

  /** The next change for findings of this very text; null when all is done, or when the author wrote on meanwhile. */
  step(findings: readonly Finding[], text: string): { readonly finding: Finding; readonly fix: Edits } | null {
    const done = this.#done;
    const asLeft = this.#expected === null || bare(text) === this.#expected;
    for (const finding of asLeft && done ? findings : []) {
      const fix = safeFixOf(finding);
      if (!fix || done?.has(finding.key)) continue;
      done?.add(finding.key);
      this.#expected = bare(edited(text, fix));
      return { finding, fix };
    }
    this.#done = null;
    return null;
  }
}

// An editor may write a blank line or a space in another way.
const bare = (text: string) => text.replace(/\s+/g, '');
