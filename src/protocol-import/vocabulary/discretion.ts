// Words for what stays private: names, data, internal matters, places; Dutch and English; written for this project.

/** Phrases between commas, in the notation of the phrasebook. */
export const DISCRETION = {
  name: `
    naam|namen, achternaam|achternamen, voornaam|voornamen, name|names, surname|surnames, first|last|full names`,
  organisationName: `naam van de|het|je|uw|onze school|stichting|organisatie, goede naam, eigen naam, own name, name of the|your|our school|employer|trust|academy, good name`,
  details: `
    persoonsgegeven*, persoonlijke .. gegevens|informatie|zaken|details, persoonlijke of|en vertrouwelijke, vertrouwelijke of|en persoonlijke,
    gegevens van|over, leerlinggegevens, prive-informatie, prive-zaken, privezaken, privegegevens, privacygevoelig*, adres|adressen|adresgegevens, telefoonnummer*, geboortedat*,
    contactgegevens, gezondheid, ziekte|ziektes, medische, diagnose*, godsdienst, thuissituatie|gezinssituatie, hoe het thuis, leeftijd, bijzonderheden, zorgplan*, situatie thuis, herleidbaar|herleidbare,
    tot een|de|iemand? persoon|personen? te herleiden, te herleiden,
    personal|private|identifying or|and? confidential? data|information|details|matters, address|addresses, date|dates of birth, phone|telephone number|numbers,
    health, medical, religion, diagnosis, family situation|circumstances|matters, home situation|circumstances|life, identifiable information, identity`,
  secret: `vertrouwelijk*, geheim|geheime|geheimhouding*|beroepsgeheim, interne informatie|stukken|zaken|aangelegenheden|gesprekken, keep|keeps .... to yourself|themselves, houd|houdt .... voor je|jezelf|zich, confidential*, secret|secrecy, internal information|matters|documents`,
  internal: `
    teamvergadering*, vergadering*, teamkamer, teamoverleg, teambespreking*, personeelskamer, leerlingdossier*, dossier*, leerlingzaken|teamzaken|personeelszaken, leerlingbespreking*, rapportcijfers, toetsuitslagen, *vergadering,
    met elkaar bespreken|besproken, onderling bespreken|besproken,
    staff|team|internal meeting*, in meetings|meeting, staffroom|staff-room, staff room, pupil|student|child|pupil's|student's|child's file|files|record|records, marks, grades`,
  secretIs: `is|are|blijft|blijven|zijn|remain|remains|treated|treat .. vertrouwelijk|geheim|intern|confidential|secret|private`,
  inside: `
    voor je|jezelf|zich|u houden?, houd je|jij|u|het voor, binnenskamers, tussen ons, bewaar|bewaart het? geheim, blijft|blijven binnen, binnen de|het|onze school|muren|team|stichting, onder ons,
    inside|within the school|team|trust|academy|building, between us, stays|stay|remain inside|private|within, to yourself|themselves`,
  leaveOut: `
    laat|laten|laten we|je|u? .... weg|achterwege, weglaten|weggelaten, hoort|horen .. niet, hoort|horen niet,
    leave|leaves|keep|keeps .... out, leave out, initiaal|initialen, initials, do|does not belong, left out, omit*`,
  location: `locatie, location, locations`,
  tracking: `locatiegegevens, locatiebepaling, locatievoorziening*, locatiedienst*, plaatsbepaling, gps, gps-*, geotag*, geolocation, location data|tagging|services`,
  switchOff: `uit|uitzetten|uitgezet|uitgeschakeld|uitschakelen|verwijder*|wis|niet, off|disable*|remove|strip|not|never|without`,
} as const;
