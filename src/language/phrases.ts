// Finds phrases of a lexicon in a sentence, word by word: the matcher behind matters, announcements and attribution.
import { foldOf, type Sentence, type Span, type Token } from './text';

/** A phrase found in a sentence; `from` and `to` count the sentence's tokens, `to` exclusive. */
export interface Cue<Name extends string = string> extends Span {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

/** Stands for any number in a phrase. */
const NUMBER = '0';

/** Phrases by their first word: whole, by its first three letters, or by its last three. */
export interface Phrasebook<Name extends string> {
  readonly whole: ReadonlyMap<string, readonly Phrase<Name>[]>;
  readonly heads: ReadonlyMap<string, readonly Phrase<Name>[]>;
  readonly tails: ReadonlyMap<string, readonly Phrase<Name>[]>;
}

interface Phrase<Name extends string> {
  readonly name: Name;
  readonly steps: readonly Step[];
}

type Step =
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'number'; readonly optional: boolean }
  | {
      readonly kind: 'word';
      readonly optional: boolean;
      readonly forms: ReadonlySet<string>;
      readonly heads: readonly string[];
      readonly tails: readonly string[];
    };

/**
 * Compiles a lexicon: per name its phrases, one a line, without capitals or diacritics. `a|b` alternatives, `autis*` a
 * beginning and `*toets` an ending of at least three letters, `x?` optional, `0` any number, `..` at most three words,
 * `....` at most six, `<x>` the alternatives of list x. A phrase begins with a word or number.
 */
export function phrasebook<Name extends string>(
  lexicon: Readonly<Record<Name, string>>,
  lists: Readonly<Record<string, string>> = {},
): Phrasebook<Name> {
  const book = { whole: new Map(), heads: new Map(), tails: new Map() };
  for (const [name, lines] of Object.entries<string>(lexicon)) {
    for (const line of lines.split('\n').map(each => each.trim())) {
      if (line !== '') file(book, { name, steps: line.split(' ').map(word => stepOf(word, lists)) });
    }
  }
  return book;
}

function file(book: Record<'whole' | 'heads' | 'tails', Map<string, Phrase<string>[]>>, phrase: Phrase<string>): void {
  const [first, ...rest] = phrase.steps;
  if (!first || first.kind === 'gap') throw new Error(`A phrase must begin with a word or number: ${phrase.name}`);
  if (first.optional) {
    file(book, { ...phrase, steps: [{ ...first, optional: false }, ...rest] });
    file(book, { ...phrase, steps: rest });
    return;
  }
  const add = (index: Map<string, Phrase<string>[]>, key: string): void => {
    const list = index.get(key);
    if (!list) index.set(key, [phrase]);
    else if (list.at(-1) !== phrase) list.push(phrase);
  };
  if (first.kind === 'number') {
    add(book.whole, NUMBER);
    return;
  }
  for (const form of first.forms) add(book.whole, form);
  for (const head of first.heads) add(book.heads, head.slice(0, 3));
  for (const tail of first.tails) add(book.tails, tail.slice(-3));
}

function stepOf(source: string, lists: Readonly<Record<string, string>>): Step {
  if (/^\.{2,6}$/u.test(source)) return { kind: 'gap', most: source.length === 2 ? 3 : 6 };
  const optional = source.endsWith('?');
  const listed = source.replace(/<(\p{L}{1,30})>/gu, (_all, list: string) => lists[list] ?? list);
  const choices = (optional ? listed.slice(0, -1) : listed).split('|');
  if (choices[0] === NUMBER) return { kind: 'number', optional };
  return {
    kind: 'word',
    optional,
    forms: new Set(choices.filter(choice => !choice.includes('*'))),
    heads: choices.filter(choice => choice.endsWith('*')).map(choice => choice.slice(0, -1)),
    tails: choices.filter(choice => choice.startsWith('*')).map(choice => choice.slice(1)),
  };
}

/** The comparison forms of a sentence's tokens: lower case without diacritics, a hashtag without its sign. */
export function formsOf(sentence: Sentence): string[] {
  return sentence.tokens.map(formOf);
}

function formOf(token: Token): string {
  const lower = token.kind === 'hashtag' ? token.lower.slice(1) : token.lower;
  return isAscii(lower) ? lower : foldOf(lower);
}

function isNumber(form: string): boolean {
  return /^\p{N}/u.test(form);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** The phrases in a sentence, in order of their first word. Linear: each word is tried against the few that begin so. */
export function cuesIn<Name extends string>(
  book: Phrasebook<Name>,
  sentence: Sentence,
  forms: readonly string[],
): Cue<Name>[] {
  const cues: Cue<Name>[] = [];
  for (let from = 0; from < forms.length; from++) {
    const form = forms[from] ?? '';
    tryAll(book.whole.get(form), sentence, forms, from, cues);
    if (isNumber(form)) tryAll(book.whole.get(NUMBER), sentence, forms, from, cues);
    if (form.length < 3) continue;
    tryAll(book.heads.get(form.slice(0, 3)), sentence, forms, from, cues);
    tryAll(book.tails.get(form.slice(-3)), sentence, forms, from, cues);
  }
  return cues;
}

function tryAll<Name extends string>(
  phrases: readonly Phrase<Name>[] | undefined,
  sentence: Sentence,
  forms: readonly string[],
  from: number,
  cues: Cue<Name>[],
): void {
  for (const { name, steps } of phrases ?? []) {
    const to = follow(steps, 0, forms, from);
    const first = sentence.tokens[from];
    const last = sentence.tokens[to - 1];
    if (first && last) cues.push({ name, from, to, start: first.start, end: last.end });
  }
}

/** Where the steps from `step` on end when they fit the words from `at` on; -1 when they do not. */
function follow(steps: readonly Step[], step: number, forms: readonly string[], at: number): number {
  const now = steps[step];
  if (!now) return at;
  if (now.kind === 'gap') {
    for (let skip = 0; skip <= now.most && at + skip <= forms.length; skip++) {
      const end = follow(steps, step + 1, forms, at + skip);
      if (end >= 0) return end;
    }
    return -1;
  }
  const form = forms[at];
  if (form !== undefined && fits(now, form)) {
    const end = follow(steps, step + 1, forms, at + 1);
    if (end >= 0) return end;
  }
  return now.optional ? follow(steps, step + 1, forms, at) : -1;
}

function fits(step: Exclude<Step, { kind: 'gap' }>, form: string): boolean {
  if (step.kind === 'number') return isNumber(form);
  if (step.forms.has(form)) return true;
  return step.heads.some(head => form.startsWith(head)) || step.tails.some(tail => form.endsWith(tail));
}
