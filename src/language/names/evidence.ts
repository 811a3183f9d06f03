// Weighs whether a word opens a name: what the lexicon knows of it against where and how it stands.
import type { Text } from '../text';
import { type Cue, classFollows, isDeed, isPersonVerb, sameLine, standsBeforePerson } from './cues';
import { looksLikeFirstName } from './likeness';
import {
  isAmbiguous,
  isDutchWord,
  isFamiliar,
  isFirstName,
  isFunctionWord,
  isMeasure,
  isPlace,
  isSurname,
  type Word,
} from './words';

/** A text with what is known of its words. */
export interface NameText {
  readonly text: Text;
  readonly words: readonly (Word | null)[];
  /** 1 for tokens that belong to no private person. */
  readonly barred: Uint8Array;
  /** No word of the text is written with a capital. */
  readonly casual: boolean;
}

export interface Evidence {
  readonly level: 'high' | 'low';
  /** Whether the word stands for a name by itself; otherwise only with a surname behind it. */
  readonly alone: boolean;
}

const HIGH: Evidence = { level: 'high', alone: true };
const LOW: Evidence = { level: 'low', alone: true };
const WITH_SURNAME: Evidence = { level: 'low', alone: false };

const ARTICLE =
  /^(?:de|het|een|'t|'n|der|geen|elke|iedere|the|a|an|welke|deze|dit|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|veel|alle|allemaal)$/;
const PLACE_PREPOSITION = /^(?:in|naar|uit|vanuit|richting|near|omgeving|te)$/;
const MONTH = /^(?:april|mei|juni|juli|augustus|may|june|july|august|januari)$/;

/** Words in whose company a word is the thing and not the person. */
const THING_COMPANY: Readonly<Record<string, RegExp>> = {
  dirk: /^(?:boodschappen|boodschap|supermarkt|supermarkten|kassa|aanbieding|aanbiedingen|ah|lidl|jumbo|winkelwagen)$/,
  zara: /^(?:esprit|mango|passen|kleding|kledingwinkel|shoppen|collectie|sale|outlet)$/,
  emma: /^(?:matras|matrassen)$/,
  billy: /^(?:ikea|kast|boekenkast|schroef|schroeven|malm)$/,
  max: /^(?:f1|formule|race|racet|rijdt|kwalificatie|circuit|zandvoort|podium|pole|verstappen|red|grand|prix|coureur|snelste|limonade|energy)$/,
  roos: /^(?:bloem|bloemen|tuin|boeket|vaas|doorn|doorns|doornen|plant|planten|rode|witte|gele|tulp|tulpen|bloeit|bloeien|shampoo|geur|ruikt|snoeien|struik|dartbord|darten|geplant)$/,
  storm:
    /^(?:wind|code|knmi|waait|waaide|overwaait|windkracht|regen|dakpannen|onweer|windstoten|weer|rood|oranje|kust|schade|bomen|trein|treinen|woedt|raast|buiten|hevige|hagel)$/,
  mark: /^(?:euro|euro's|gulden|munt|munten|valuta|duitse|pfennig|geld|wisselkoers)$/,
  floor: /^(?:dance|vloer|manager)$/,
  merel: /^(?:vogel|vogels|nest|zingt|fluit|tuin|mus|koolmees|tuinvogeltelling|eitjes|tuinvogels)$/,
  mees: /^(?:vogel|vogels|nest|nestkastje|koolmees|pimpelmees|mus|tuinvogeltelling|eitjes|vetbol)$/,
  linde: /^(?:boom|bomen|eik|beuk|kastanje|bladeren|schaduw)$/,
  jasmijn: /^(?:thee|rijst|bloem|geur|plant|tuin|struik)$/,
  frans:
    /^(?:aob|mondelinge|collega|eindexamen|eindexamens|examen|toets|les|lessen|vak|sectie|duits|engels|spaans|woordjes|grammatica|taal|docent|lerares|leraar|tekst|mondeling|nederlands)$/,
  bas: /^(?:orkest|tonen|contrabas|stem|gitaar|muziek|drums|alt|tenor|sopraan|band)$/,
  iris: /^(?:bloem|bloemen|oog|ogen|pupil|tuin|hoornvlies|netvlies|lens|scan)$/,
  wolf: /^(?:veluwe|schaap|schapen|dier|dieren|bos|weerwolf|bejaagd|roodkapje|geitjes|geit|biggetjes|boze|dierentuin|natuur)$/,
  sterre: /^(?:hemel|maan)$/,
  maan: /^(?:zon|aarde|planeten|ruimte|nasa|planeet|raket|astronaut|hemel|sterren)$/,
  bloem: /^(?:suiker|eieren|melk|boter|meel|bakken|beslag|deeg)$/,
  victoria: /^(?:voetbal|uit|thuis|doelpunt|elftal|meer|waterval)$/,
  ruby: /^(?:python|code|javascript|programmeertaal)$/,
  eva: /^(?:adam|paradijs|slang)$/,
};

const IN_BLOOM = /^(?:bloei|bloeit|bloeien|bloeiende|snoeien|stekken)$/;

/** Whether the word at `place` opens a name, and how surely; null where it does not. */
export function opensName(names: NameText, place: number, cue: Cue | null): Evidence | null {
  const word = names.words[place];
  if (!word) return null;
  if (word.shape === 'lower') return lowerOpens(names, word, place, cue);
  if (word.shape === 'initial' || isMeasure(names.text, word)) return null;
  if (isFunctionWord(word.fold)) return everydayOpens(names, word, place, cue);
  if (word.shape === 'upper' && !(isFamiliar(word.fold) && word.fold.length > 2 && (cue || shouted(names, place))))
    return null;
  if (inThingCompany(names, word) && !prefixedNameFollows(names, place)) return null;
  if (isFirstName(word.fold)) return firstNameOpens(names, word, place, cue);
  if (isPlace(word.fold)) return null;
  if (cue?.strength === 'strong') return HIGH;
  if (cue && isSurname(word.fold) && !word.first) return HIGH;
  return unlistedOpens(names, word, place, cue);
}

/** A capitalised word that no list holds: a class or surname behind it, or letters and deeds of a person, make it a name. */
function unlistedOpens(names: NameText, word: Word, place: number, cue: Cue | null): Evidence | null {
  if (!/^\p{L}+(?:-\p{Lu}\p{L}+)?$/u.test(word.token.text)) return null;
  if (!word.first && classFollows(names.text, names.words, place)) return HIGH;
  if (!word.first && surnameFollows(names, place)) return WITH_SURNAME;
  if (looksLikeFirstName(word.fold)) {
    if (cue || classFollows(names.text, names.words, place) || doesSomething(names, place)) return LOW;
    if (surnameFollows(names, place) || prefixedNameFollows(names, place)) return WITH_SURNAME;
  }
  return null;
}

/** "Jaylinho las voor", "toen kreeg Jaylinho zijn diploma", "Shanaya Ramdin zong". */
function doesSomething({ text, words }: NameText, place: number): boolean {
  const next = words[place + 1];
  if (!next || !sameLine(text, place, place + 1)) return false;
  if (next.shape === 'lower' && isDeed(next.fold)) return true;
  const beyond = words[place + 2];
  if (next.shape === 'capital' && beyond && isDeed(beyond.fold)) return true;
  return isPersonVerb(words[place - 1]?.fold) && /^(?:haar|zijn|her|his)$/.test(next.fold);
}

/** A function word or month that is a first name as well: "Mei Ling", "toen won Ben". */
function everydayOpens(names: NameText, word: Word, place: number, cue: Cue | null): Evidence | null {
  if (word.shape !== 'capital' || !isFirstName(word.fold) || inThingCompany(names, word)) return null;
  if (word.first) return surnameFollows(names, place) ? WITH_SURNAME : null;
  const next = names.words[place + 1];
  if (next?.shape === 'capital' && isFirstName(next.fold) && sameLine(names.text, place, place + 1))
    return WITH_SURNAME;
  if (MONTH.test(word.fold)) return null;
  return cue || personAround(names, place) ? LOW : null;
}

function firstNameOpens(names: NameText, word: Word, place: number, cue: Cue | null): Evidence | null {
  if (cue?.strength === 'strong') return HIGH;
  if (opensTitle(names, word, place)) return null;
  const before = names.words[place - 1];
  if (isPlace(word.fold) && before && PLACE_PREPOSITION.test(before.fold)) return null;
  // "De Jan van Brabant won": a school or a prize, not a person.
  if (before && /^(?:de|het|the)$/.test(before.fold) && prefixedNameFollows(names, place)) return null;
  if (
    before &&
    /^(?:nieuwe|nieuwste|originele|new)$/.test(before.fold) &&
    ARTICLE.test(names.words[place - 2]?.fold ?? '')
  )
    return null;
  if (before && ARTICLE.test(before.fold)) return WITH_SURNAME;
  if (MONTH.test(word.fold)) return cue ? LOW : WITH_SURNAME;
  if (classFollows(names.text, names.words, place)) return HIGH;
  if (isPlace(word.fold)) return cue || isMeantAgain(names, place) ? LOW : WITH_SURNAME;
  const ambiguous = isAmbiguous(word.fold);
  if (!ambiguous || speaks(names, place)) return isFamiliar(word.fold) || !word.first ? HIGH : LOW;
  if (!word.first) return cue || personAround(names, place) ? HIGH : LOW;
  return cue || personAround(names, place) ? LOW : WITH_SURNAME;
}

/** 'Bram: "Ik vond …"': who says something. */
function speaks({ text }: NameText, place: number): boolean {
  return text.tokens[place + 1]?.text === ':' && /^["“„'‘]$/.test(text.tokens[place + 2]?.text ?? '');
}

/** "Milan was benauwd en had zijn pufje niet": what follows speaks of one person, as of no town. */
function isMeantAgain({ words }: NameText, place: number): boolean {
  if (!isPersonVerb(words[place + 1]?.fold)) return false;
  return words
    .slice(place + 2, place + 10)
    .some(word => /^(?:zijn|haar|hij|hem|his|her|he|she)$/.test(word?.fold ?? ''));
}

/** "Charlotte's Web": a possessive with a capital behind it is a title. */
function opensTitle({ words }: NameText, word: Word, place: number): boolean {
  const next = words[place + 1];
  return word.token.lower.endsWith("'s") && next?.shape === 'capital' && !isFirstName(next.fold);
}

/** A name in lower case needs words before it that only go with a name, or a text without any capital. */
function lowerOpens(names: NameText, word: Word, place: number, cue: Cue | null): Evidence | null {
  const { fold } = word;
  if (isFunctionWord(fold) || fold.length < 3 || inThingCompany(names, word)) return null;
  if (!isFamiliar(fold)) return unlistedLowerOpens(names, word, place, cue);
  if (cue?.strength === 'strong') return HIGH;
  if (isDutchWord(fold) || isPlace(fold)) {
    return classFollows(names.text, names.words, place) && !isAmbiguous(fold) ? LOW : null;
  }
  if (cue || classFollows(names.text, names.words, place)) return HIGH;
  const before = names.words[place - 1];
  return names.casual && fold.length > 3 && !(before && ARTICLE.test(before.fold)) ? LOW : null;
}

/** "mama van sjakie", "dyon uit 2b": an unlisted or misspelt name, where the words around it leave room for nothing else. */
function unlistedLowerOpens(names: NameText, word: Word, place: number, cue: Cue | null): Evidence | null {
  const certain = cue?.strength === 'strong' && !cue.english;
  if (!certain && !classFollows(names.text, names.words, place)) return null;
  return !isPlace(word.fold) && looksLikeFirstName(word.fold) ? LOW : null;
}

/** Something next to the word that only persons do or have. */
function personAround({ text, words }: NameText, place: number): boolean {
  const next = words[place + 1];
  const token = text.tokens[place];
  if (next && sameLine(text, place, place + 1) && isPersonVerb(next.fold)) {
    return !/^(?:mijn|op|geen)$/.test(words[place + 2]?.fold ?? '');
  }
  const word = words[place];
  if (word && token && word.end < token.end) return true;
  if (/^(?:haar|zijn|her|his)$/.test(words[place + 2]?.fold ?? '')) return true;
  const before = words[place - 1];
  return standsBeforePerson(before?.fold) || isPersonVerb(before?.fold);
}

function inThingCompany({ text, words }: NameText, word: Word): boolean {
  const company = THING_COMPANY[word.fold];
  if (!company && !isDutchWord(word.fold)) return false;
  const from = Math.max(0, word.token.index - 12);
  const to = Math.min(text.tokens.length, word.token.index + 13);
  for (let place = from; place < to; place++) {
    const fold = words[place]?.fold ?? '';
    if (company?.test(fold) || IN_BLOOM.test(fold)) return true;
  }
  return false;
}

/** "Hendrikje ter Steege": a tussenvoegsel and a capital behind the word, whatever the surname. */
function prefixedNameFollows({ words, barred }: NameText, place: number): boolean {
  if (
    !/^(?:van|de|der|den|ten|ter|te|el|al|vd)$/.test(words[place + 1]?.fold ?? '') ||
    words[place + 1]?.shape !== 'lower'
  )
    return false;
  const next = /^(?:de|der|den|het|'t)$/.test(words[place + 2]?.fold ?? '') ? place + 3 : place + 2;
  return words[next]?.shape === 'capital' && !barred[next] && !isPlace(words[next]?.fold ?? '');
}

/** Whether a known surname, with or without tussenvoegsel, follows an unknown word. */
function surnameFollows({ text, words, barred }: NameText, place: number): boolean {
  let next = place + 1;
  let between = 0;
  while (between < 3 && /^(?:van|de|der|den|el|al|ten|ter|te|'t)$/.test(words[next]?.fold ?? '')) {
    next++;
    between++;
  }
  const word = words[next];
  if (word?.shape !== 'capital' || barred[next] || !sameLine(text, place, next)) return false;
  if (text.raw.slice(text.tokens[next - 1]?.end, word.token.start) !== ' ') return false;
  return isSurname(word.fold) && !isFirstName(word.fold) && !isPlace(word.fold) && !isFunctionWord(word.fold);
}

/** Whether the words on both sides are in capitals as well. */
function shouted({ words }: NameText, place: number): boolean {
  const near = [words[place - 2], words[place - 1], words[place + 1], words[place + 2]].filter(
    word => word !== null && word !== undefined,
  );
  return near.length > 0 && near.filter(word => word.shape === 'upper').length >= near.length / 2;
}

/** Whether a word of the own list stands as an everyday word: in lower case behind an article. */
export function isExposed({ words }: NameText, place: number): boolean {
  const word = words[place];
  const before = words[place - 1];
  return word?.shape === 'lower' && isAmbiguous(word.fold) && !!before && ARTICLE.test(before.fold);
}
