// Finds numbers that identify a person: citizen service number, bank account, date of birth, pupil number, number plate.
import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { passesElevenTest } from './eleven-test';
import { backTo, plainTextOf } from './plain-text';
import type { Span, Text } from './text';

export interface IdentifierHit extends Span {
  readonly kind: 'bsn' | 'iban' | 'birth-date' | 'pupil-number' | 'number-plate';
  readonly value: string;
}

interface Found {
  readonly kind: IdentifierHit['kind'];
  readonly start: number;
  readonly end: number;
}

/** The identifiers in a text, in order and without overlap. Linear in the length of the text. */
export function identifiersIn(text: Text): IdentifierHit[] {
  const source = plainTextOf(text.raw);
  if (!/\d/u.test(source.plain)) return [];
  const found = [
    ...ibansIn(source.plain),
    ...citizenNumbersIn(source.plain),
    ...birthDatesIn(source.plain),
    ...pupilNumbersIn(source.plain),
    ...platesIn(source.plain),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const hits: IdentifierHit[] = [];
  let reached = 0;
  for (const { kind, start, end } of found) {
    if (start < reached) continue;
    reached = end;
    const span = backTo(source, start, end);
    hits.push({ kind, ...span, value: text.raw.slice(span.start, span.end) });
  }
  return hits;
}

const IBAN = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z\d]{2,4}){3,8}(?![\p{L}\p{N}])/gu;

/** Cuts a run of groups back until its checksum holds, because words may follow the number. */
function ibansIn(plain: string): Found[] {
  const found: Found[] = [];
  for (const match of plain.matchAll(IBAN)) {
    let written = match[0];
    while (written.length >= 15) {
      const bare = electronicFormatIBAN(written.replaceAll('.', ''));
      if (bare && isValidIBAN(bare)) {
        found.push({ kind: 'iban', start: match.index, end: match.index + written.length });
        break;
      }
      const shorter = written.replace(/[ .-][A-Za-z\d]{1,34}$/u, '');
      if (shorter === written) break;
      written = shorter;
    }
  }
  return found;
}

const NINE =
  /(?<![\p{L}\p{N}+€]|[\d][.,/-])(?:\d{9}|\d{4}[ .-]\d{2}[ .-]\d{3}|\d{3}[ .-]\d{3}[ .-]\d{3}|\d{2}[ .-]\d{3}[ .-]\d{2}[ .-]\d{2})(?![\p{L}\p{N}]|[.,/-]\d)/gu;
const CITIZEN_CUE =
  /(?:bsn|burgerservicen\p{L}{0,12}|sofin\p{L}{0,8}|sofi|persoonsgebonden nummer|onderwijsnummer|pgn|citizen service number|social security)/iu;
const OTHER_NUMBER =
  /(?:order|bestel|factu|invoice|track|pakket|ticket|artikel|serie|kamer van koophandel|kvk|btw|brin|isbn|issn|klant|lidnummer|zaak|dossier|kenmerk|referentie|tel|bel |phone|euro|rekening|kenteken|code|order|pin|productn|parcel|booking|reserv|polis|contract|versie|serial|id:)[^.!?\n]{0,24}$/iu;

/** With a cue any nine digits that pass the test; without one only bare digits that no other kind of number explains. */
function citizenNumbersIn(plain: string): Found[] {
  const found: Found[] = [];
  for (const match of plain.matchAll(NINE)) {
    if (!passesElevenTest(match[0].replace(/\D/gu, ''))) continue;
    const around = plain.slice(Math.max(0, match.index - 50), match.index + match[0].length + 25);
    const cued = CITIZEN_CUE.test(around);
    const bare = /^\d+$/u.test(match[0]);
    if (!cued && (!bare || OTHER_NUMBER.test(plain.slice(Math.max(0, match.index - 40), match.index)))) continue;
    found.push({ kind: 'bsn', start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const MONTH =
  'jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|juni|june|jun|juli|july|jul|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[-./])(?:(?:0?[1-9]|[12]\d|3[01])(?:[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:(?:19|20)\d{2}|\d{2})|(?:e|ste|de|st|nd|rd|th)?[ -](?:of )?(?:${MONTH})\.?(?:,?[ -](?:(?:19|20)\d{2}|'?\d{2}(?![:.]?\d)))?)|(?:19|20)\d{2}[-/.](?:0[1-9]|1[0-2])[-/.](?:0[1-9]|[12]\d|3[01])|(?:${MONTH})[ ](?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?:,?[ ](?:19|20)\d{2}))(?![\p{L}\p{N}]|[ ]1[0-8]\d{2})`,
  'giu',
);
const BIRTH_BEFORE =
  /(?:berne|geboren|geboortedatum|geb(?:\.|oortedag)?|geboorte|gebdat|geboortedat|verjaardag|jarig|born|birthday|birth|dob|birthdate)(?!e?plaats)[^!?\n]{0,44}$/iu;
const BIRTH_AFTER = /^[^.!?\n\d]{0,16}(?:geboren|jarig|born|verjaart)(?![\p{L}])/iu;
const NOT_A_PERSON =
  /(?:school|basisschool|koning|koningin|prins|prinses|schrijver|schilder|wetenschapper|kuiken|lammetje|pup|kitten|puppy|veulen|idee|site|stichting|vereniging|club|rembrandt|gogh|anne frank|beroemd|componist|dichter|president)/iu;

/** A date counts with a word of birth near it, and with a year or as the birthday of someone. */
function birthDatesIn(plain: string): Found[] {
  const found: Found[] = [];
  for (const match of plain.matchAll(DATE)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = plain.slice(Math.max(0, start - 64), start);
    const after = plain.slice(end, end + 40);
    if (!BIRTH_BEFORE.test(before) && !BIRTH_AFTER.test(after)) continue;
    if (NOT_A_PERSON.test(before) || NOT_A_PERSON.test(after.slice(0, 24))) continue;
    const year = /(?:1[0-8])\d{2}$/u.test(match[0]);
    if (!year) found.push({ kind: 'birth-date', start, end });
  }
  return found;
}

const PUPIL =
  /(?<![\p{L}\p{N}])(?:leerling(?:en)?[ -]?(?:nummer|nr|code|id)|lln[ -]?(?:nr|nummer)|leerlnr|studentnummer|student[ -]?(?:number|id|nr)|pupil[ -]?(?:number|id|nr)|stamnummer|onderwijsnummer|pgn|stamnr)\.?(?![\p{L}\p{N}])[^\d\n.!?]{0,30}?(?<number>[\p{Lu}]{0,2}\d{4,10})(?![\p{L}\p{N}])/giu;

function pupilNumbersIn(plain: string): Found[] {
  return [...plain.matchAll(PUPIL)].map(match => {
    const end = match.index + match[0].length;
    return { kind: 'pupil-number', start: end - (match.groups?.number?.length ?? 0), end };
  });
}

// The series of the Dutch road traffic service (RDW): two or three letters and digits by turns, six signs in all.
const PLATE =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{2}-?\d{2}-?\d{2}|\d{2}-?\d{2}-?[A-Z]{2}|\d{2}-?[A-Z]{2}-?\d{2}|[A-Z]{2}-?\d{2}-?[A-Z]{2}|[A-Z]{2}-?[A-Z]{2}-?\d{2}|\d{2}-?[A-Z]{2}-?[A-Z]{2}|\d{2}-?[A-Z]{3}-?\d|\d-?[A-Z]{3}-?\d{2}|[A-Z]{2}-?\d{3}-?[A-Z]|[A-Z]-?\d{3}-?[A-Z]{2}|[A-Z]{3}-?\d{2}-?[A-Z]|[A-Z]-?\d{2}-?[A-Z]{3}|\d-?[A-Z]{2}-?\d{3}|\d{3}-?[A-Z]{2}-?\d)(?![\p{L}\p{N}-])/giu;
const PLATE_CUE =
  /(?:kenteken|nummerplaat|nummerbord|auto|wagen|busje|golf|polo|opel|volkswagen|audi|bmw|tesla|toyota|renault|peugeot|citroen|citroën|skoda|volvo|ford|fiat|kia|seat|scooter|motor|brommer|geparkeerd|parkeer|bestelbus|rijdt|plate|license|licence|registration|parked|car|bakfiets)/iu;

/** A plate is written with two hyphens in capitals, or stands near a word for a vehicle. */
function platesIn(plain: string): Found[] {
  const found: Found[] = [];
  for (const match of plain.matchAll(PLATE)) {
    const [written] = match;
    const hyphens = written.split('-').length - 1;
    const letters = written.replace(/[^A-Za-z]/gu, '');
    if (letters.length < 2 || /^\d+$/u.test(written)) continue;
    const around = plain.slice(Math.max(0, match.index - 60), match.index + written.length + 30);
    const cued = PLATE_CUE.test(around);
    const formal = hyphens === 2 && letters === letters.toUpperCase() && /^[B-DF-HJ-NP-TV-Z]+$/u.test(letters);
    if (cued ? letters === letters.toUpperCase() || hyphens === 2 : formal) {
      found.push({ kind: 'number-plate', start: match.index, end: match.index + written.length });
    }
  }
  return found;
}
