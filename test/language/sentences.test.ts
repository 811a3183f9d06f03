// Holds how tone and reputation are read in single sentences, written in varied wording by people who knew no pattern.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runningDownIn } from '../../src/language/reputation';
import { readText } from '../../src/language/text';
import { toneOf } from '../../src/language/tone';

const KINDS = ['threat', 'insult', 'profanity', 'discrimination', 'sexual', 'accusation', 'reputation'] as const;
type Kind = (typeof KINDS)[number];

interface Sentence {
  readonly text: string;
  readonly labels: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
}

/** Sentences of a file, `labels<TAB>sentence` a line, and what is found in each. */
function read(name: string): Sentence[] {
  const lines = readFileSync(join(import.meta.dirname, `../cases/sentences/${name}.tsv`), 'utf8').trim();
  return lines.split('\n').map(line => {
    const [labels = '', raw = ''] = line.split('\t');
    const text = readText(raw);
    const found = new Set<string>(toneOf(text).map(({ kind }) => kind));
    if (runningDownIn(text, []).length > 0) found.add('reputation');
    return { text: raw, labels: new Set(labels.split(',')), found };
  });
}

const all = ['abuse', 'core', 'matters', 'scope', 'stories'].map(name => ({ name, sentences: read(name) }));
const isHarsh = ({ labels }: Sentence): boolean => KINDS.some(kind => labels.has(kind));

describe.each(KINDS)('%s', (kind: Kind) => {
  const sentences = all.flatMap(({ sentences: some }) => some);

  it('is seldom seen where it is not', () => {
    const said = sentences.filter(({ found }) => found.has(kind));
    // Where a sentence is harsh in another way, two readers may name it differently.
    const wrong = said.filter(sentence => !isHarsh(sentence));
    expect(wrong.length / said.length, wrong.map(({ text }) => text).join('\n')).toBeLessThan(0.15);
  });

  it('is seen in most of its ordinary ways', () => {
    const core = all.find(({ name }) => name === 'core')?.sentences.filter(({ labels }) => labels.has(kind)) ?? [];
    const missed = core.filter(({ found }) => !found.has(kind));
    expect(missed.length / core.length, missed.map(({ text }) => text).join('\n')).toBeLessThan(0.4);
  });
});

it('ordinary sentences of school and private life are left alone', () => {
  const ordinary = all.find(({ name }) => name === 'scope')?.sentences.filter(sentence => !isHarsh(sentence)) ?? [];
  const flagged = ordinary.filter(({ found }) => found.size > 0);
  expect(ordinary.length).toBeGreaterThan(1_400);
  expect(flagged.length / ordinary.length, flagged.map(({ text }) => text).join('\n')).toBeLessThan(0.015);
});
