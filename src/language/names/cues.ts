// Reads what the words around a possible name say: a title, a role, a class, something that only persons do.
import type { Text } from '../text';
import { setOf, type Word } from './words';

export type PersonRole = 'pupil' | 'parent' | 'colleague' | 'unknown';

export interface Cue {
  readonly role: PersonRole;
  /** `strong`: what follows is a name, whatever it looks like; `weak`: only if it looks like one. */
  readonly strength: 'strong' | 'weak';
  /** The word before it is English, so that a lower-case word behind it may be any English word. */
  readonly english?: boolean;
}

const COLLEAGUE_TITLES = setOf(
  `juf juffie juffrouw meester meneer heer mevrouw mevr mw dhr collega mentor directeur directrice adjunct rector conrector concierge
   teamleider stagiair stagiaire docent docente leraar lerares leerkracht gymdocent vakdocent gymjuf gymmeester muziekjuf invaljuf invaller
   kleuterjuf onderwijsassistent onderwijsassistente oud-collega duo-collega duocollega duo-partner parallelcollega ib'er rt'er
   schoolleider bovenmeester decaan afdelingsleider zorgcoordinator miss mister mr mrs ms colleague teacher headteacher tutor mentrix
   toa amanuensis secretaris penningmeester voorzitter logopedist logopediste orthopedagoog kok kokkin schoonmaker schoonmaakster chauffeur
   klassenassistent schoolmaatschappelijk zij-instromer zij-instroomster lio lio-er lio'er bestuurder sectievoorzitter`,
);
/** Trades around a school; written with a capital they are surnames as well. */
const TRADES = setOf(
  `bakker slager kapper kapster dokter huisarts tandarts dominee pastoor imam wijkagent agent boer boerin schoolarts verpleegkundige fysio
   trainer trainster coach buschauffeur postbode fietsenmaker groenteboer glazenwasser badmeester zwemjuf zwemmeester peuterjuf leidster oppas
   tolk vrijwilliger vrijwilligster surveillant gastdocent timmerman notaris opticien jeugdarts pedagoge kinderarts verloskundige boswachter`,
);
/** What a person at school has: "het adres van", "de jas van". */
const BELONGINGS = setOf(
  `adres nummer telefoonnummer huisadres mailadres jas tas gymtas rugzak trui vest muts wanten sjaal laarzen schoenen bril beker broodtrommel trommel fiets step helm
   laptop telefoon mobiel werkstuk spreekbeurt tekening knutsel diploma rapport dossier verjaardag trakteren traktatie verjaardagsfeestje feestje afscheid
   moeder vader ouders mama papa opa oma zus broer zusje broertje verzorgers gezin bed stoel plek luizenzak sleutel handschoenen pet kluisje dagboek agenda schrift
   kamer huis tuin voogd diagnose medicijnen toets cijfer cijfers uitslag advies verzuim gedrag opmerking reactie antwoord vraag idee laatste dag`,
);
const PARENTS = setOf(
  `moeder vader mama papa mamma pappa mam pap opa oma ouder hulpouder hulpmoeder overblijfmoeder overblijfjuf leesmoeder luizenmoeder
   luizenvader klassenouder klassenmoeder voorleesopa voorleesoma oom tante mum mom dad mother father grandma grandpa familie fam buurman buurvrouw`,
);
const PUPILS = setOf(
  `leerling leerlinge oud-leerling kleuter peuter brugklasser jarige klasgenoot klasgenoten klasgenootje vriendje vriendinnetje broertje zusje broer zus
   zoon zoontje dochter dochtertje jongetje kanjer winnaar winnares voorleeskampioen kampioen kampioene nichtje neefje baby kleine
   leerlingen kinderen kleuters jarigen pupil student students pupils birthday`,
);
const ENGLISH = setOf(
  'miss mister mr mrs ms colleague teacher headteacher tutor mum mom dad mother father grandma grandpa pupil student students pupils birthday baby mentor',
);
const KIN = setOf(
  `mama papa mamma pappa mams paps mam pap moeder vader ouders ouder opa oma broer zus broertje zusje tante oom opa's oma's
   mama's papa's verzorgers verzorger juf meester mentor klas tweelingbroer tweelingzus vriendje vriendinnetje mother father mum dad parents`,
);
const WISHES = setOf(
  `wenst wensen feliciteert feliciteren bedankt bedanken groet groeten gefelisiteerd gefelicteerd gefeli gefeliciteert felicitaties gefeliciteerd proficiat bedankt dankjewel lieve beterschap sterkte hoi hoihoi hallo hey beste kanjer topper welkom succes hoera
   congratulations congrats thanks happy dear welcome`,
);
const HONOURS = setOf(
  'complimenten compliment applaus hulde ode pluim pluimpje kudos dank hoera respect af petje lof staande ovatie shout-out cheers thumbs eer welkom hip',
);
const BEFORE_OBJECT = setOf(
  'op voor aan met door van bij namens naast tegen tussen achter samen of for to with by from about',
);
const PERSON_VERBS = setOf(
  `hield houdt heeft had won wint kan kon mag mocht wil wilde zei zegt vertelt vertelde vroeg vraagt gaat ging kwam komt krijgt kreeg deed doet las leest
   maakte maakt speelt speelde schreef schrijft tekende tekent werd wordt haalde haalt scoorde scoort bedacht bedenkt leerde leert riep roept lacht
   lachte huilt huilde helpt hielp zat zit staat stond loopt liep woont straalt straalde blijft vindt vond durfde durft verdient verdiende is was zingt
   zong danst danste presenteerde presenteert bouwde bouwt kookte knutselde mist miste weet wist zou zal moet moest hoort hoorde kreeg
   slaagde slaagt zakte behaalde behaalt verhuist verhuisde vertrekt vertrok neemt nam gaf geeft bracht brengt stelde stelt trakteerde trakteert
   viert vierde leerde las verzorgde verzorgt organiseerde organiseert stopt stopte begint begon werkt werkte ontving
   has won told said asked can was is got made did went came reads read wrote plays played wants passed scored helped`,
);
const DEEDS = setOf(
  `las leest voorlas zei vertelde vertelt vroeg riep roept lachte lacht huilde huilt tekende tekent scoorde scoort trakteerde trakteert zong zingt
   danste danst kookte knutselde knutselt bedacht bedenkt leerde slaagde zakte behaalde durfde durft straalde straalt schreef schrijft speelde
   oefende oefent rende rent sprong zwom zwemt klom rekende schilderde filmde jarig verjaart zit won hielp helpt
   speelt hees trommelde mocht durfde
   said told asked wrote passed scored sang danced drew laughed cried`,
);
const CLASS_CODE =
  /^(?:[1-8][a-h]|[a-z]{1,2}[1-6][a-z]?|[1-6](?:havo|vwo|mavo|vmbo|tl|gl|kb|bb|h|v|m|t|k|b)[a-z1-9]?|mh\d|hv\d|[a-z]?\d[a-z]{1,3}\d?)$/;
const CLASS_WORD =
  /^(?:groep|klas|brugklas|mentorklas|unit|stamgroep|bovenbouw|onderbouw|middenbouw|havo|vwo|mavo|vmbo|group|class|year|grade)$/;

/** What the words before token `index` say of a name that starts there, or null. */
export function cueBefore(text: Text, words: readonly (Word | null)[], index: number): Cue | null {
  const near = wordBefore(text, words, index);
  if (!near) return null;
  const fold = near.fold;
  const role = roleOf(fold);
  if (role) return { role, strength: 'strong', ...(ENGLISH.has(fold) ? { english: true } : {}) };
  const further = wordBefore(text, words, near.token.index);
  if ((fold === 'van' || fold === 'of') && further && KIN.has(further.fold))
    return { role: 'pupil', strength: 'strong' };
  if (near.shape === 'lower' && TRADES.has(fold)) return { role: 'unknown', strength: 'strong' };
  if (fold === 'van' && further && BELONGINGS.has(further.fold)) return { role: 'unknown', strength: 'weak' };
  if (/^(?:aan|voor|to|for)$/.test(fold) && further && (WISHES.has(further.fold) || HONOURS.has(further.fold)))
    return { role: 'unknown', strength: 'weak' };
  if (fold === 'betreft' || (fold === 'om' && further && /^(?:gaat|ging)$/.test(further.fold)))
    return { role: 'unknown', strength: 'weak' };
  if (WISHES.has(fold)) return { role: 'unknown', strength: 'weak' };
  if (fold === 'op' && further && /^(?:super)?trotse?$/.test(further.fold))
    return { role: 'unknown', strength: 'weak' };
  return null;
}

function roleOf(fold: string): PersonRole | null {
  if (COLLEAGUE_TITLES.has(fold)) return 'colleague';
  if (PARENTS.has(fold)) return 'parent';
  return PUPILS.has(fold) ? 'pupil' : null;
}

/** The word before a token: only a full stop of an abbreviation or a colon may stand between. */
function wordBefore(text: Text, words: readonly (Word | null)[], index: number): Word | null {
  const before = words[index - 1];
  if (before) return sameLine(text, index - 1, index) ? before : null;
  const mark = text.tokens[index - 1];
  const beyond = words[index - 2];
  if (!mark || !beyond || !sameLine(text, index - 2, index)) return null;
  if (mark.text === ':') return beyond;
  return mark.text === '.' && /^(?:dhr|mevr|mw|mr|mrs|ms|fam)$/.test(beyond.fold) ? beyond : null;
}

/** Whether a class, group or age follows token `index`: "uit groep 5", "(3B)", "h4c", "(7 jaar)". */
export function classFollows(text: Text, words: readonly (Word | null)[], index: number): boolean {
  const { tokens } = text;
  let place = index + 1;
  if (!tokens[place] || !sameLine(text, index, place)) return false;
  if (tokens[place]?.text === '(') {
    const inside = tokens[place + 1];
    if (!inside) return false;
    if (inside.kind === 'number') return /^(?:[3-9]|1\d)$/.test(inside.text);
    return isClass(inside.lower);
  }
  if (/^(?:uit|van|in|from|of)$/.test(tokens[place]?.lower ?? '')) {
    place++;
    while (/^(?:mijn|onze|jouw|de|my|our)$/.test(tokens[place]?.lower ?? '')) place++;
    if (tokens[place]?.kind === 'number') return /^(?:[1-8]|[1-8]\/[1-8])$/.test(tokens[place]?.text ?? '');
    return isClass(tokens[place]?.lower ?? '');
  }
  return tokens[place]?.text !== tokens[place]?.lower || /\d/.test(tokens[place]?.lower ?? '')
    ? CLASS_CODE.test(tokens[place]?.lower ?? '') && !!words[place]
    : false;
}

function isClass(lower: string): boolean {
  return CLASS_WORD.test(lower) || CLASS_CODE.test(lower);
}

/** What follows a name as an apposition: "Linda, moeder van Sem", "Karin (conciërge)". */
export function roleAfter(text: Text, words: readonly (Word | null)[], index: number): PersonRole | null {
  const mark = text.tokens[index + 1]?.text;
  if (mark !== ',' && mark !== '(') return null;
  for (let place = index + 2; place <= index + 4; place++) {
    const fold = words[place]?.fold;
    if (fold === undefined) return null;
    if (COLLEAGUE_TITLES.has(fold)) return 'colleague';
    if (PARENTS.has(fold)) return 'parent';
    if (PUPILS.has(fold)) return 'pupil';
    if (!/^(?:de|het|een|onze|mijn|nieuwe|lieve|the|our|my|trotse)$/.test(fold)) return null;
  }
  return null;
}

/** Whether the word is something that a person does or is. */
export function isPersonVerb(fold: string | undefined): boolean {
  return fold !== undefined && PERSON_VERBS.has(fold);
}

/** Whether the word is a title or role before a name: no name itself. */
export function isRoleWord(fold: string): boolean {
  return roleOf(fold) !== null;
}

/** Whether the word is a deed of pupils and teachers: something that a thing or firm hardly does. */
export function isDeed(fold: string): boolean {
  return DEEDS.has(fold);
}

/** Whether the word often stands before a person: "met Sem", "voor Noor". */
export function standsBeforePerson(fold: string | undefined): boolean {
  return fold !== undefined && BEFORE_OBJECT.has(fold);
}

/** Whether nothing but blank space, and no line break, lies between the starts of two tokens. */
export function sameLine(text: Text, from: number, to: number): boolean {
  const left = text.tokens[from];
  const right = text.tokens[to];
  return !!left && !!right && !text.raw.slice(left.end, right.start).includes('\n');
}
