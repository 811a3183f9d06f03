// Puts a role where a name stands ("een leerling"), in the grammar of the sentence, or tells that it would not read right.

/** Whose name it is, as far as the sentence tells. */
export type Role = 'pupil' | 'parent' | 'colleague' | 'unknown';

/** A stretch of the text (UTF-16 units) with the words that replace it; no words take it out. */
export interface Wording {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface RoleWords {
  readonly one: string;
  /** At a later mention: "de leerling". */
  readonly again: string;
  /** Two of them; absent where that cannot be said. */
  readonly two?: string;
}

interface Grammar {
  readonly roles: Readonly<Record<Role, RoleWords>>;
  /** Words of address that a role takes over: "juf". */
  readonly title: RegExp;
  /** What the name is the owner of, when that names a parent: "de moeder van". */
  readonly parentBefore: RegExp;
  /** The same behind the name: "Sems moeder". */
  readonly parentBehind: RegExp;
  /** Words before a name that cannot stand before a role: "onze". */
  readonly owner: RegExp;
  /** Words before a name that can stand inside a role: "een stoere leerling". */
  readonly quality: RegExp;
  /** Words after which someone is spoken to, and that stand without a name too: "Hoi". */
  readonly greeting: RegExp;
  /** Words before a name with which no role reads right, nor nothing: "beste", "de". */
  readonly barred: RegExp;
  /** Behind a comma: the sentence speaks to somebody. */
  readonly spokenTo: RegExp;
  readonly and: string;
}

const NL: Grammar = {
  roles: {
    pupil: { one: 'een leerling', again: 'de leerling', two: 'twee leerlingen' },
    parent: { one: 'een ouder', again: 'de ouder', two: 'twee ouders' },
    colleague: { one: 'een collega', again: 'de collega', two: 'twee collega’s' },
    unknown: { one: 'iemand', again: 'deze persoon' },
  },
  title:
    /(?<![\p{L}\p{N}-])(?:(?:onze|mijn|de) )?(?:juf|juffie|juffrouw|meester|meneer|mevrouw|mevr\.?|mw\.?|dhr\.?|heer|collega|mentor|leerling|moeder|vader|mama|papa|miss|mr\.?|mrs\.?|ms\.?) $/iu,
  parentBefore: /(?<![\p{L}\p{N}-])(?:de|een) (?:moeder|vader|mama|papa) van $/iu,
  parentBehind: /^['’]?s? (?:moeder|vader|mama|papa|ouder)(?![\p{L}\p{N}])/iu,
  owner: /(?<![\p{L}\p{N}-])(?:onze|mijn|ons) $/iu,
  quality:
    /(?<![\p{L}\p{N}-])(?:(?:onze|mijn) )?(?<quality>lieve|kleine|grote|stoere|knappe|slimme|trotse|jarige|dappere|blije|nieuwe|enthousiaste|zieke) $/iu,
  greeting:
    /(?<![\p{L}\p{N}-])(?:hoi|hallo|hey|hé|hee|dag|goedemorgen|goedemiddag|goedenavond|gefeliciteerd|proficiat|bedankt|dank je(?: wel)?|dankjewel|dank u(?: wel)?|welkom|sorry|succes|sterkte|beterschap|hoera|bravo|top|goed zo)(?:,)? $/iu,
  barred:
    /(?<![\p{L}\p{N}-])(?:beste|lieve|geachte|allerliefste|de|het|een|die|dat|deze|dit|jouw|jullie|hun|uw|geen|elke|opa|oma|oom|tante|broer|zus|zusje|broertje|heet|heette|heten|genaamd|naam is) $/iu,
  spokenTo:
    /^, (?:je|jij|jullie|u|wat|hoe|waar|waarom|wanneer|kom|dank|bedankt|gefeliciteerd|ik|we|wij|kun|kan|wil|heb|heeft u|ben|mag|ga|doe|laat|weet|denk)(?![\p{L}\p{N}])/iu,
  and: 'en',
};

const EN: Grammar = {
  roles: {
    pupil: { one: 'a pupil', again: 'the pupil', two: 'two pupils' },
    parent: { one: 'a parent', again: 'the parent', two: 'two parents' },
    colleague: { one: 'a colleague', again: 'the colleague', two: 'two colleagues' },
    unknown: { one: 'someone', again: 'this person' },
  },
  title:
    /(?<![\p{L}\p{N}-])(?:(?:our|my|the) )?(?:miss|mr\.?|mrs\.?|ms\.?|mister|teacher|colleague|pupil|student|mum|mom|dad|mother|father) $/iu,
  parentBefore: /(?<![\p{L}\p{N}-])(?:the|a) (?:mother|father|mum|mom|dad|parent) of $/iu,
  parentBehind: /^(?:['’]s|['’]) (?:mother|father|mum|mom|dad|parent)(?![\p{L}\p{N}])/iu,
  owner: /(?<![\p{L}\p{N}-])(?:our|my) $/iu,
  quality:
    /(?<![\p{L}\p{N}-])(?:(?:our|my) )?(?<quality>dear|little|brave|clever|proud|happy|new|young|lovely|sweet) $/iu,
  greeting:
    /(?<![\p{L}\p{N}-])(?:hi|hello|hey|good morning|good afternoon|good evening|congratulations|congrats|thanks|thank you|welcome|sorry|good luck|well done|bravo|hooray)(?:,)? $/iu,
  barred: /(?<![\p{L}\p{N}-])(?:dear|the|a|an|that|this|your|their|no|every|uncle|aunt|called|named|name is) $/iu,
  spokenTo:
    /^, (?:you|your|what|how|where|why|when|come|thanks|thank|congratulations|i|we|can|could|will|would|do|let|please)(?![\p{L}\p{N}])/iu,
  and: 'and',
};

/**
 * What the nouns take that a pupil owns in Dutch; one that is not here is not guessed. "Sems werk" becomes "het werk van
 * een leerling".
 */
const HET =
  /^(?:werk|huiswerk|verhaal|boek|cijfer|rapport|account|profiel|team|idee|schilderij|gedicht|project|nummer|adres|gedrag|feest|gezin|werkstuk|stuk|toetsresultaat|resultaat|bericht|[\p{L}]{2,20}(?:tje|pje|kje|fje|sje))$/iu;
const DE =
  /^(?:verjaardag|tekening|spreekbeurt|presentatie|toets|les|klas|juf|foto|film|broer|zus|opa|oma|jas|tas|fiets|telefoon|groep|beurt|vraag|vriend|vriendin|mentor|leerkracht|familie|ouders|cijfers|school|kamer|diagnose|score|map|knutsel|[\p{L}]{3,20}(?:ing|heid|tie))$/iu;

/**
 * The replacements of every place where one person is named (in order of the text), the first by "een leerling" and the
 * later ones by "de leerling", and the words to name it by; null where one of them would not read right.
 */
export function roleWording(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
  role: Role,
  language: 'nl' | 'en',
): { readonly name: string; readonly wordings: readonly Wording[] } | null {
  const grammar = language === 'nl' ? NL : EN;
  const wordings: Wording[] = [];
  let named = '';
  for (const place of places) {
    const wording = wordingAt(text, place, role, grammar, named !== '');
    if (!wording) return null;
    if (wording.text !== '') named ||= wording.text;
    wordings.push(wording.text === '' ? wording : { ...wording, text: atOpening(text, wording) });
  }
  const overlapping = wordings.some((wording, index) => index > 0 && wording.start < (wordings[index - 1]?.end ?? 0));
  return named === '' || overlapping ? null : { name: named, wordings };
}

/** Whether someone is spoken to by this name, and the sentence stands without it: "Hoi Sem!" */
export function isSpokenTo(text: string, place: { readonly start: number; readonly end: number }): boolean {
  return [NL, EN].some(grammar => speaksTo(before(text, place.start), text.slice(place.end, place.end + 24), grammar));
}

function wordingAt(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  role: Role,
  grammar: Grammar,
  later: boolean,
): Wording | null {
  const left = before(text, start);
  const right = text.slice(end, end + 60);
  if (speaksTo(left, right, grammar) || grammar.greeting.test(left)) return null;
  const parent = parentOf(left, right, start, end, grammar);
  if (parent) return parent;
  const words = grammar.roles[role];
  const said = later ? words.again : words.one;
  const title = grammar.title.exec(left)?.[0];
  if (title) return role === 'unknown' ? null : { start: start - title.length, end, text: said };
  const quality = grammar.quality.exec(left);
  if (quality && role !== 'unknown' && !right.startsWith(',')) {
    const [article = '', noun = ''] = words.one.split(' ');
    const inside = `${article} ${quality.groups?.quality?.toLowerCase() ?? ''} ${noun}`;
    return { start: start - quality[0].length, end, text: inside };
  }
  const owner = grammar.owner.exec(left)?.[0] ?? '';
  if (owner === '' && (quality || grammar.barred.test(left))) return null;
  const from = start - owner.length;
  if (grammar === NL && /^['’]?s (?=\p{L})|^['’] (?=\p{L})/u.test(right)) return owned(text, from, end, said);
  return pair(text, from, end, words, grammar) ?? { start: from, end, text: said };
}

/** "de moeder van Sem", "Sems moeder": a parent, whoever the child is. */
function parentOf(left: string, right: string, start: number, end: number, grammar: Grammar): Wording | null {
  const text = grammar.roles.parent.one;
  const leading = grammar.parentBefore.exec(left)?.[0];
  const more = new RegExp(`^(?:,| ${grammar.and}) \\p{Lu}`, 'u').test(right);
  if (leading && !more) return { start: start - leading.length, end, text };
  const behind = grammar.parentBehind.exec(right)?.[0];
  return behind ? { start, end: end + behind.length, text } : null;
}

/** "Sems mooie werk": "het mooie werk van een leerling". */
function owned(text: string, start: number, end: number, owner: string): Wording | null {
  const match = /^['’]?s? (?<quality>\p{Ll}{2,20}e )?(?<thing>\p{L}{2,24})/u.exec(text.slice(end, end + 60));
  const { quality = '', thing = '' } = match?.groups ?? {};
  const article = HET.test(thing) ? 'het' : DE.test(thing) ? 'de' : null;
  if (!match || !article) return null;
  return { start, end: end + match[0].length, text: `${article} ${quality}${thing} van ${owner}` };
}

/** Beside another of the same role: "een leerling en Daan" is "twee leerlingen". */
function pair(text: string, start: number, end: number, { one, two }: RoleWords, { and }: Grammar): Wording | null {
  const other = `${one} ${and} `;
  if (!two) return null;
  if (text.slice(Math.max(0, start - other.length), start).toLowerCase() === other) {
    return { start: start - other.length, end, text: two };
  }
  const next = ` ${and} ${one}`;
  return text.slice(end, end + next.length) === next && !/^[\p{L}\p{N}]/u.test(text.slice(end + next.length))
    ? { start, end: end + next.length, text: two }
    : null;
}

function speaksTo(left: string, right: string, grammar: Grammar): boolean {
  const closes = /^(?:\s*[.!?…,]|\s*$|\s*\n)/u.test(right);
  if (grammar.greeting.test(left) && closes) return true;
  const clause = left.split(/[\n.!?]/).at(-1) ?? '';
  if (clause.endsWith(', ') && /\p{L}/u.test(clause) && /^\s*(?:[!?]|$)/u.test(right)) return true;
  return opens(left) && grammar.spokenTo.test(right);
}

const before = (text: string, start: number) => text.slice(Math.max(0, start - 48), start);

/** Nothing but blanks, marks and emoji stands between the end of the sentence before and this place. */
function opens(left: string): boolean {
  return /(?:^|[.!?…]["'”’)]?\s|\n)[^\p{L}\p{N}]{0,24}$/u.test(left);
}

function atOpening(text: string, { start, text: words }: Wording): string {
  return opens(before(text, start)) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
