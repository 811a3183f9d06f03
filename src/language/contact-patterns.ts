// The forms in which Dutch and English texts write e-mail addresses, street addresses and postcodes.

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const POSTAL = String.raw`[1-9]\d{3}[ ]?(?!SA|SD|SS)[A-Z]{2}(?![\p{L}\p{N}])`;
const LOOSE_POSTAL = String.raw`[1-9]\d{3}(?:[ ]?[A-Z]{2}|[a-z]{2})(?![\p{L}\p{N}])`;
const TOWN = String.raw`(?:,?[ ](?:(?:Den|Den|Sint|St\.?|Nieuw|Oud|Bergen|Alphen|Capelle|Krimpen|'s)[ -])?\p{Lu}[\p{L}'-]{2,24}(?:[ ](?:aan|op|a/d|den)[ ](?:(?:de|den|het)[ ])?\p{Lu}[\p{L}]{1,20})?)`;
const HOUSE = String.raw`(?:(?!(?:19|20)\d{2}(?!\d))\d{1,4}(?:[ -]?[a-hA-H](?![\p{L}\p{N}])|[ ]?(?:bis|hs|rood|zw)(?![\p{L}\p{N}])|[/-]\d{1,3})?)`;
const UNITS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec|uur|km|meter|m|kinderen|leerlingen|keer|rondes|rondjes|jaar|euro|weken|dagen|minuten|x|man|mensen|stuks|kilometer';
const STREET_END =
  'straat|str\\.|laan|weg|plein|gracht|kade|dijk|singel|hof|pad|steeg|dreef|plantsoen|wal|markt|oord|boulevard|allee|laantje|straatje|weggetje|gaarde|hage|waard|zoom|meent|brink|erf|donk|wetering';

/** A street by its ending; the capital and the number after it decide. */
export const STREET_WORD = new RegExp(
  `^(?!(?:school|speel|snel|fiets|voet|school|kerst|rommel|boeken|super|vrij|voorjaars|vlooien|braderie|binnen)(?:plein|weg|pad|markt)$)(?:\\p{Lu}|\\p{L}{4}).*(?<=.)(?:${STREET_END}|road|street|avenue|lane|drive)$|^(?:Brink|Kade|Dijk|Markt|Plein|Singel|Wal|Laan|Hof|Weg|Gracht)$`,
  'u',
);

/** `jan@school.example`; group 1 is the domain. */
export const EMAIL =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}_%+-](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_%+-])?(?:[ ]@[ ]|@)([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,3}\.\p{L}{2,24})(?![\p{L}\p{N}])/gu;

/** "jan punt jansen at gmail punt com", "jan [at] school.nl", "jan(at)gmail(dot)com". */
export const SPELLED_EMAIL = new RegExp(
  String.raw`${BEFORE}[\p{L}\p{N}_+-]{1,40}(?:(?:\.|[ ]?[[(](?:punt|dot)[\])][ ]?|[ ](?:punt|dot)[ ])[\p{L}\p{N}_+-]{1,40}){0,3}(?:[ ]?[[({](?:at|apenstaart|apenstaartje|a|@)[\])}][ ]?|[ ](?:at|apenstaart|apenstaartje)[ ])(?<domain>[\p{L}\p{N}-]{1,40}(?:(?:\.|[ ]?[[(](?:punt|dot)[\])][ ]?|[ ](?:punt|dot)[ ])[\p{L}\p{N}-]{1,40}){0,2}(?:\.|[ ]?[[(](?:punt|dot)[\])][ ]?|[ ](?:punt|dot)[ ])(?:nl|com|net|org|be|eu|nu|info|frl|amsterdam|example|de|uk|email|me|io|live|school|online))${AFTER}`,
  'giu',
);

/** "Lindelaan 12, 2801 AB Gouda"; "12 Elm Street". */
export const ADDRESS = new RegExp(
  String.raw`${BEFORE}(?:(?:Laan|Hof|Plein|Park|Weg|Baan|Gracht|Kade|Dreef|Boulevard|Postbus)(?:[ ](?:van|der|den|op)(?:[ ](?:de|het|der|den))?[ ]\p{Lu}[\p{L}'-]{1,30})?[ ]${HOUSE}${AFTER}(?:,?[ ]{1,2}${POSTAL}(?:${TOWN})?)?|(?:(?:De|Het|[Ll]ange|[Kk]orte|[Oo]ude|[Nn]ieuwe|[Gg]rote|[Kk]leine|[Bb]urgemeester|[Bb]urg\.|[Pp]rof\.|[Dd]r\.|[Ss]int|[Pp]rins|[Pp]rinses|[Kk]oningin|\p{Lu}\p{L}{1,20}\.?|\p{Lu}\.|(?<=\p{L}[ ])(?:van|den|der)|(?<=van[ ])de)[ ]){0,3}(?<street>[\p{L}][\p{L}'-]{2,30}\.?)[ ]${HOUSE}${AFTER}(?![ ](?:${UNITS})${AFTER})(?:,?[ ]{1,2}${LOOSE_POSTAL})?(?:(?<=[A-Za-z]{2})${TOWN})?|\d{1,4}[ ]\p{Lu}\p{L}{2,20}[ ](?:Street|Road|Avenue|Lane|Drive|Close|Crescent)${AFTER})`,
  'gu',
);

/** A postcode with a house number before or after it, or written in full with a town. */
export const POSTCODE = new RegExp(
  String.raw`${BEFORE}(?:${LOOSE_POSTAL},?[ ](?:(?:huisnummer|nummer|nr\.?|huisnr\.?)[ ])?${HOUSE}${AFTER}|(?:(?:huisnummer|nummer|nr\.?)[ ])?${HOUSE},?[ ]${POSTAL}(?:${TOWN})?|${POSTAL}(?:${TOWN})?)`,
  'gu',
);

/** Words that announce a phone number. */
export const PHONE_CUE =
  /(?:bel|belt|bellen|tel|telefoon|telefoonnummer|mobiel|mobiele|nummer|app|appen|whatsapp|sms|call|phone|text|bereikbaar|06)\P{L}{0,12}(?:\p{L}{1,12}\P{L}{1,3}){0,4}$/iu;

/** Dates and years, which look like short numbers. */
export const BIRTHDAY_NUMBER = /^\d{1,2}[-./ ]\d{1,2}[-./ ]\d{2,4}$|^(?:19|20)\d{2}[-/ ](?:19|20)?\d{2,4}$/u;
