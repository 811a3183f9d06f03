// Holds what the importer proposes against what a person read in the same document.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importedFrom } from '../../src/protocol-import/proposals';

/** One thing that a document demands: name, severity (empty where there is none), words it rests on, how. */
type Label = readonly [name: string, severity: string, quote: string, details?: Readonly<Record<string, unknown>>];

export interface Score {
  readonly hits: number;
  readonly misses: readonly string[];
  readonly wrong: readonly string[];
  /** Of the hits: with another severity, resting on another sentence, or lacking a detail. */
  readonly severities: readonly string[];
  readonly sentences: readonly string[];
  readonly details: readonly string[];
}

const FOLDER = join(import.meta.dirname, 'documents');

export type Half = 'develop' | 'check';

export function documentsOf(
  half: Half,
): { readonly name: string; readonly text: string; readonly labels: readonly Label[] }[] {
  return readdirSync(join(FOLDER, half))
    .filter(file => file.endsWith('.txt'))
    .map(file => ({
      name: file.replace('.txt', ''),
      text: readFileSync(join(FOLDER, half, file), 'utf8'),
      labels: JSON.parse(readFileSync(join(FOLDER, half, file.replace('.txt', '.json')), 'utf8')),
    }));
}

interface Claim {
  readonly name: string;
  readonly severity: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** The article it belongs to, and the sentence it rests on. */
  readonly article: string;
  readonly sentence: string;
}

function claimsOf(text: string): Claim[] {
  const { text: read, articles, contacts } = importedFrom(text);
  const own = articles.flatMap(article => {
    const words = read.slice(article.start, article.end);
    const meant = { others: 'other-audience', scope: 'scope', staff: '' }[article.meant];
    const label = meant ? [{ name: meant, severity: '', details: {}, article: words, sentence: words }] : [];
    const proposals = article.proposals.map(({ demand, severity, details, start, end }) => ({
      name: demand,
      severity,
      details,
      article: words,
      sentence: read.slice(start, end),
    }));
    return [...label, ...proposals];
  });
  const lineAround = (at: number) =>
    read.slice(read.lastIndexOf('\n', at) + 1, read.indexOf('\n', at) < 0 ? undefined : read.indexOf('\n', at));
  const people = contacts.map(({ start, ...details }) => ({
    name: 'contact',
    severity: '',
    details: { ...details },
    article: lineAround(start),
    sentence: lineAround(start),
  }));
  return [...own, ...people];
}

/** How one document was read. What several labels of one article say about one demand is one demand. */
export function scoreOf({ name, text, labels }: ReturnType<typeof documentsOf>[number]): Score {
  const claims = claimsOf(text);
  const used = new Set<Claim>();
  const hits: { label: Label; claim: Claim }[] = [];
  const misses: string[] = [];
  for (const label of labels) {
    const claim = claims.find(each => each.name === label[0] && each.article.includes(label[2]));
    if (claim) {
      used.add(claim);
      hits.push({ label, claim });
    } else misses.push(`${name}: ${label[0]}: ${label[2]}`);
  }
  const tell = ({ label, claim }: (typeof hits)[number]) =>
    `${name}: ${label[0]}: ${JSON.stringify(claim.details)} ${claim.severity}: ${claim.sentence}`;
  return {
    hits: hits.length,
    misses,
    // What is meant for others proposes nothing; where that is wrong, demands are missed.
    wrong: claims
      .filter(claim => !used.has(claim) && claim.name !== 'other-audience')
      .map(claim => `${name}: ${claim.name}: ${claim.sentence}`),
    severities: hits.filter(({ label, claim }) => label[1] !== '' && label[1] !== claim.severity).map(tell),
    sentences: hits.filter(({ label, claim }) => !claim.sentence.includes(label[2])).map(tell),
    details: hits
      .filter(({ label, claim }) => Object.entries(label[3] ?? {}).some(([key, value]) => claim.details[key] !== value))
      .map(tell),
  };
}

/** The documents of one half together. */
export function scoreOfHalf(half: Half): Score & { readonly recall: number; readonly precision: number } {
  const scores = documentsOf(half).map(scoreOf);
  const all = (key: Exclude<keyof Score, 'hits'>) => scores.flatMap(score => score[key]);
  const hits = scores.reduce((sum, score) => sum + score.hits, 0);
  const misses = all('misses');
  const wrong = all('wrong');
  return {
    hits,
    misses,
    wrong,
    severities: all('severities'),
    sentences: all('sentences'),
    details: all('details'),
    recall: hits / (hits + misses.length),
    precision: hits / (hits + wrong.length),
  };
}
