// Finds where a text names the author's school, its organisation, or one of its accounts.
import { isPlace } from './names/words';
import { foldOf, type Span, type Text, type Token } from './text';

/** A name found; `from` and `to` count the text's tokens, `to` exclusive. */
export interface SchoolMention extends Span {
  readonly from: number;
  readonly to: number;
}

interface Name {
  readonly words: readonly string[];
  /** A name that is also an everyday word ("de bron") counts in lower case only where the sentence speaks of school. */
  readonly everyday: boolean;
  /** Short abbreviations count in capitals only. */
  readonly exact: string | null;
}

const KINDS = new Set(
  'obs cbs rkbs pcb pcbs bs ibs kbs sbo so vso ikc kc basisschool school kindcentrum daltonschool montessorischool jenaplanschool vrijeschool college lyceum gymnasium scholengemeenschap mavo praktijkschool stichting openbare christelijke katholieke openbaar christelijk katholiek protestants-christelijk onderwijs primair voortgezet basisonderwijs scholengroep scholen schoolbestuur onderwijsgroep onderwijsstichting vereniging voor van en'.split(
    ' ',
  ),
);
const ARTICLES = new Set(['de', 'het', "'t", 't', 'the']);
const SCHOOL_WORD =
  /^(?:school|klas|groep|leerling|kind|juf|meester|leerkracht|leraar|docent|ouder|team|les|directeur|kleuter|teacher|pupil|class|ikc|obs|cbs|onderwijs|open|dag$|musical)/u;

/** Where the text names one of `names`; an account is given with its `@`. Linear. */
export function schoolMentionsIn(text: Text, names: readonly string[]): SchoolMention[] {
  const { byFirst, tags } = knowledgeOf(names);
  const mentions: SchoolMention[] = [];
  for (const sentence of text.sentences) {
    let schoolish: boolean | null = null;
    const speaksOfSchool = (): boolean => {
      schoolish ??= sentence.tokens.some(token => SCHOOL_WORD.test(token.lower));
      return schoolish;
    };
    for (let at = 0; at < sentence.tokens.length; at++) {
      const length = lengthAt(sentence.tokens, at, byFirst, tags, speaksOfSchool);
      const first = sentence.tokens[at];
      const last = sentence.tokens[at + length - 1];
      if (length === 0 || !first || !last) continue;
      mentions.push({ start: first.start, end: last.end, from: first.index, to: last.index + 1 });
      at += length - 1;
    }
  }
  return mentions;
}

function lengthAt(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly Name[]>,
  tags: ReadonlySet<string>,
  speaksOfSchool: () => boolean,
): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.kind === 'hashtag' || token.kind === 'mention') return isTag(token, tags) ? 1 : 0;
  if (token.kind !== 'word') return 0;
  let longest = 0;
  for (const name of startsOf(token, byFirst)) {
    if (name.words.length > longest && fitsAt(name, tokens, at, speaksOfSchool)) longest = name.words.length;
  }
  return longest;
}

function fitsAt(name: Name, tokens: readonly Token[], at: number, speaksOfSchool: () => boolean): boolean {
  if (name.exact !== null) return tokens[at]?.text === name.exact;
  if (!name.words.every((word, step) => isWord(tokens[at + step], word))) return false;
  if (!name.everyday) return true;
  const bare = name.words.length === 1;
  const core = tokens[at + name.words.length - 1];
  const capital = /^\p{Lu}/u.test(core?.text ?? '');
  const startsSentence = bare && at === 0;
  return (capital && !startsSentence) || speaksOfSchool();
}

function isTag(token: Token, tags: ReadonlySet<string>): boolean {
  const bare = foldOf(token.lower.slice(1)).replace(/[._]/gu, '');
  return tags.has(bare);
}

/** A word counts whole ("Dol-fijn") and by what stands before its hyphen ("Regenboog-kinderen"). */
function wholeOf(token: Token): string {
  return foldOf(token.lower).replace(/'s$/u, '');
}

function headOf(token: Token): string {
  return (foldOf(token.lower).split('-', 1)[0] ?? '').replace(/'s$/u, '');
}

function isWord(token: Token | undefined, word: string): boolean {
  return token !== undefined && (wholeOf(token) === word || headOf(token) === word);
}

function startsOf(token: Token, byFirst: ReadonlyMap<string, readonly Name[]>): readonly Name[] {
  const whole = byFirst.get(wholeOf(token)) ?? [];
  return token.text.includes('-') ? [...whole, ...(byFirst.get(headOf(token)) ?? [])] : whole;
}

function knowledgeOf(names: readonly string[]): { byFirst: Map<string, Name[]>; tags: Set<string> } {
  const byFirst = new Map<string, Name[]>();
  const tags = new Set<string>();
  for (const given of names) {
    tags.add(foldOf(given.replace(/^@/u, '')).replace(/[^\p{L}\p{N}]/gu, ''));
    if (given.startsWith('@')) continue;
    for (const name of formsOfName(given)) {
      const first = name.words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
      if (name.words.length > 1) tags.add(name.words.join(''));
    }
  }
  tags.delete('');
  return { byFirst, tags };
}

/** The name as given, and without the kind of school before or after it. */
function formsOfName(given: string): Name[] {
  // "'t" is read as a mark and a word.
  const words = foldOf(given).match(/[\p{L}\p{N}][\p{L}\p{N}']*(?:-[\p{L}\p{N}']+)*/gu) ?? [];
  if (words.length === 0) return [];
  const isShort = words.length === 1 && /^\p{Lu}{2,3}$/u.test(given.trim());
  const whole: Name = { words, everyday: isEveryday(words, given), exact: isShort ? given.trim() : null };
  const core = words.filter(word => !KINDS.has(word));
  const telling = core.filter(word => !ARTICLES.has(word));
  const shorter = telling.length > 0 && core.length < words.length && !telling.every(isPlace);
  return shorter ? [whole, { words: core, everyday: true, exact: null }] : [whole];
}

function isEveryday(words: readonly string[], given: string): boolean {
  if (/\p{Lu}{2}/u.test(given)) return false;
  return words.filter(word => !ARTICLES.has(word)).length === 1;
}
