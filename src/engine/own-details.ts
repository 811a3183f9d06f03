// Tells whose contact details stand in a draft: the school's own, an office's, the author's, or a person's.
import type { ContactHit } from '../language/contact-details';
import { foldOf } from '../language/text';
import type { Reading } from './reading';

const OFFICE =
  /^(?:klantenservice|noreply|no-reply|helpdesk|webmaster|balie|boekingen|reserveren|reserveringen|bestellingen|info|administratie|secretariaat|directie|aanmelden|aanmelding|aanmeldingen|inschrijven|contact|mr|gmr|ouderraad|or|receptie|school|bestuur|open-?dag|kantoor|post|redactie|privacy|fg|stagebureau|decanaat|welkom|vragen|hallo|support|service|office|admissions|hello|mail)$/iu;
const PERSON =
  /(?<!\p{L})(?:haar|zijn|z'n|hun|mama|moeder|vader|papa|oma|opa|juf|juffie|meester|meneer|mevrouw|mevr|mw|dhr|thuis|thuisadres|woont|wonen|kaartje|kaartjes|kaart|privé|prive|leerling|jarige|jarig|zieke|collega|stagiair|stagiaire|invaller|invalster|conciërge|mentor|docent|docente|leraar|lerares|ouder|hulpouder|voogd|verzorger|buurman|buurvrouw|broer|zus|his|her|their|home|lives|mum|mother|father|mr|mrs|ms|miss|hij|zij|ze|him|pupil|student|colleague)(?!\p{L})/iu;
const SCHOOL =
  /(?<!\p{L})(?:ons adres|ons nieuwe adres|wij zijn verhuisd|we zijn verhuisd|nieuwe adres|open dag|open avond|open huis|inloop|school|schoolgebouw|locatie|gebouw|hoofdingang|bezoekadres|aanmelden|aanmelding|inschrijven|inschrijving|rondleiding|rondleidingen|kennismaken|secretariaat|administratie|receptie|directie|kom langs|kom kijken|welkom|voorstelling|kijkavond|informatieavond|peuterspeelzaal|bso|ikc|kindcentrum|open day|visit us|office|reception|bel ons|mail ons|ons bellen|ons mailen|bij ons|call us)(?!\p{L})/iu;
const VENUE =
  /(?<!\p{L})(?:museum|bibliotheek|gymzaal|sporthal|sportpark|restaurant|café|cafe|kantoor|winkel|theater|schouwburg|zwembad|station|speeltuin|kinderboerderij|kerk|moskee|zaal|buurthuis|wijkcentrum|bakkerij|hotel|kindertelefoon|huisartsenpost|gemeentehuis|stadhuis|dierentuin|praktijk|boekhandel|library|theatre|shop)(?!\p{L})/iu;
/** "Belt u ons gerust op …", "bel met onze intern begeleider": the writers give their own number. */
const OURS =
  /(?<!\p{L})(?:bel|belt|bellen|bereiken|mail|mailt|mailen|call)\s[^.!?\n]{0,40}?(?<!\p{L})(?:ons|onze|us|our)(?!\p{L})/iu;
const AUTHOR = /(?<!\p{L})(?:mij|me|mn|m['’]n|mijn|myn|ik|my|i|te koop|bieden)(?!\p{L})/iu;
/** Numbers that belong to no person: free and paid services, companies, and emergencies. */
const SERVICE = /^(?:\+?31|0031)?0?(?:800|900|906|909|88|85)/u;

/** Mail services for private persons in the Netherlands and abroad. */
const PRIVATE_MAIL =
  /^(?:gmail|googlemail|hotmail|live|outlook|msn|yahoo|ymail|icloud|me|mac|aol|gmx|proton|protonmail|pm|ziggo|kpnmail|kpnplanet|planet|hetnet|home|casema|chello|upcmail|quicknet|telfort|xs4all|zonnet|tele2|caiway|solcon|freeler|versatel|wanadoo|tiscali|onsbrabantnet|zeelandnet|multiweb|telenet|skynet|tutanota|zoho|web|t-online|mail|fastmail|hey|onsneteindhoven|glasnet|edpnet|online|concepts|kabelfoon|scarlet|orange)\.(?:[a-z]{2,4}|co\.uk|com\.tr|example)$/u;

/** Whether a detail belongs to the school or organisation itself, or to no person at all. */
export function isNoPersons(reading: Reading, hit: ContactHit): boolean {
  if (isOwnDetail(reading, hit.value)) return true;
  if (hit.kind === 'email') return isOfficeMail(reading, hit);
  if (hit.kind === 'phone' && SERVICE.test(hit.value.replace(/[^\d+]/gu, ''))) return true;
  const around = passageAround(reading.draft.text, hit);
  if (OURS.test(around)) return true;
  if (namesSomeone(reading, hit) || PERSON.test(around)) return false;
  const mobile = /^(?:\+31|0031|0)0?6/u.test(hit.value.replace(/[^\d+]/gu, ''));
  if (SCHOOL.test(around) || (hit.kind === 'address' && VENUE.test(around))) return true;
  return reading.draft.account === 'school' && !mobile;
}

/** Whether an address is the author's own private one: given in the first person. */
export function isAuthors({ draft }: Reading, hit: ContactHit): boolean {
  const before = draft.text.slice(Math.max(0, hit.start - 80), hit.start);
  const sentence = `${before.slice(Math.max(before.lastIndexOf('\n'), 0))} ${draft.text.slice(hit.end, hit.end + 40).split(/[.!?\n]/u)[0] ?? ''}`;
  return draft.account !== 'school' && AUTHOR.test(sentence) && !PERSON.test(before);
}

/** Whether an e-mail address is private: with a service for private persons and not on the school's domains. */
export function isPrivateMail({ school }: Reading, { domain = '' }: ContactHit): boolean {
  return !isOnDomain(domain, school.emailDomains) && PRIVATE_MAIL.test(domain);
}

/** Whether an address is on one of the organisation's domains or a part of one. */
export function isOnDomain(domain: string, domains: readonly string[]): boolean {
  return domains.some(each => {
    const own = each.toLowerCase().replace(/^@/u, '');
    return domain === own || domain.endsWith(`.${own}`);
  });
}

function isOwnDetail({ school }: Reading, value: string): boolean {
  const bare = bareOf(value);
  const contacts = school.contacts.flatMap(({ email, phone }) => [email, phone].flatMap(each => each ?? []));
  return [...school.ownDetails, ...contacts].some(own => {
    const known = bareOf(own);
    return known.length >= 5 && (known === bare || bare.startsWith(known) || known.startsWith(bare));
  });
}

function bareOf(value: string): string {
  return foldOf(value)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^(?:0031|31)(?=\d{9}$)/u, '0');
}

function isOfficeMail({ school, schoolNames }: Reading, { value, domain = '' }: ContactHit): boolean {
  if (isOnDomain(domain, school.emailDomains)) return true;
  const local = value.split('@')[0] ?? '';
  const bare = bareOf(local);
  return OFFICE.test(local) || schoolNames.some(name => bareOf(name).length >= 5 && bare.includes(bareOf(name)));
}

function namesSomeone({ names, draft }: Reading, hit: ContactHit): boolean {
  return names.some(
    name => name.end <= hit.start && hit.start - name.end < 80 && !/[\n]/u.test(draft.text.slice(name.end, hit.start)),
  );
}

function passageAround(text: string, { start, end }: ContactHit): string {
  // A word cut in two could be read as another: "onze" as "ze".
  const before = text.slice(Math.max(0, start - 90), start);
  const whole = start > 90 ? before.slice(before.search(/\s|$/u)) : before;
  const after = text.slice(end, end + 40).split(/\s/u);
  return [whole, ...after.slice(0, -1)].join(' ');
}
