// Words for speaking for oneself or for the school, and for leaders; Dutch and English; written for this project.

/** Phrases between commas, in the notation of the phrasebook. */
export const SPEAKING = {
  ownView: `
    eigen|persoonlijke|prive mening|opvatting|opvattingen|visie|standpunt|standpunten|opinie|kijk|zienswijze|gedachten, op persoonlijke|eigen|prive titel, persoonlijke titel,
    voor jezelf|mezelf|zichzelf|uzelf spreekt|spreek|schrijft|schrijf|praat, voor jezelf|mezelf|uzelf, als privepersoon, prive of, dit vind ik, mijn|jouw|uw mening|opvatting|standpunt,
    views|opinions|view|opinion|thoughts|posts .. your|my|their|his|her own, views|opinions .. yours|mine|theirs, personal|own view|views|opinion|opinions|capacity|thoughts,
    opinions|views expressed, views|opinions of the author, those of the author, private capacity, in a personal capacity, the|which capacity, as yourself|themselves|oneself,
    speak|speaks|speaking|write|writes|writing for|as yourself|themselves|themself|oneself|myself|private|an`,
  apart: `
    los van|staat|staan, losstaat|losstaand|losstaan, niet namens, niet het|de|een .. standpunt|mening, niet die|dat van, niet aan|door? gebonden, niet voor, onafhankelijk van,
    official position|view, officiele standpunt|standpunten|mening,
    not the|our|those|that|my|your .. school's|school|trust|trust's|academy|academy's|employer's|employer|college|board|position|view, not the|our school's|academy's|trust's,
    not .. represent|represents|reflect|reflects, not speaking|writing|speak, separate|apart|independent from|of, and not of, not .. on behalf, not on behalf`,
  onBehalf: `
    namens, uit naam van, voor de|je|onze|het school|stichting|bestuur|team, als medewerker|werknemer|leerkracht|leraar|docent, as an? employee|teacher, on behalf of, for the|your school|academy|trust|college|employer, officially`,
  whether: `of je|u|ze|hij|zij|men|dit|het|de, whether, either`,
  choice: `of|or`,
  others: `
    derden, anderen, een ander, iemand anders, bezoekers|volgers|lezers, third parties|party|people|persons, third-party, others, other people|users|readers|followers, commenters`,
  notLiable: `
    niet|geen .. verantwoordelijk|aansprakelijk|verantwoordelijkheid|aansprakelijkheid, niet voor jouw|mijn|eigen|uw rekening, not|no|cannot .. responsible|liable|liability|responsibility|accountable, not your|my|their responsibility, onder jouw|mijn|uw|zijn verantwoordelijkheid, disclaim*`,
  say: `
    vermeld|vermelden|vermeldt|vermelding, meld|meldt, zeg|zegt|zeggen, maak|maakt|maken .... duidelijk|kenbaar|bekend, duidelijk|kenbaar te? maken|maakt|gemaakt,
    zet|zetten|voeg|voegt .... bij|erbij|toe|eronder|onder, schrijf|schrijft je|u? erbij|eronder, staat|staan erbij|eronder, erbij|daarbij zetten|zet|vermelden|vermeldt|schrijven|gezegd,
    geef|geeft|geven .... aan, aangeven|aangeeft|aangegeven, aan te geven, toevoegen|toevoegt, laat|laten .... weten|zien|blijken, bericht|berichten|uiting bevat|bevatten,
    noem|noemt, vertel|vertelt, wees open|eerlijk|duidelijk, open over, disclaimer, uitdrukkelijk,
    state|states|stating|statement, say|says, tell|tells, mention|mentions, add|adds, include|includes, carry|carries, contain|contains, disclose|discloses, declare|declares,
    identify|identifies, make|makes|making|is|be .. clear|known|plain|obvious|evident|sure, be open|honest, hide|hides|conceal, let .. know, label`,
  worksHere: `
    er|hier|daar|daarvoor|hiervoor werkt|werk|werken|werkzaam|lesgeeft, bij|op|voor .. werkt|werk|werken, werkt|werken|werkzaam|lesgeeft|werk|les .. bij|op|aan|voor .. school|stichting|scholen|ons,
    verbonden bent|is aan, aan de|die|deze|het|onze school|stichting|organisatie .. verbonden, verbonden aan de|het|onze school|stichting|organisatie, verbonden bent, er|hier|daar leraar|leerkracht|docent|juf|meester|medewerker bent|bent?,
    welke school je|u|hij|zij|ze|de .. werkt|werken|werkzaam, waar|waarvoor|waarbij je|u|hij|zij|ze .. werkt|werken|werkzaam, in dienst bent, je|uw|hun functie|werkgever,
    employed by|at|there|here, employee of, work|works|working|teach|teaches here|for|at, identify|identifies themselves|themself|yourself, member of staff, connection|affiliation with|to`,
  whichSchool: `
    welke school, naam van de|je|uw .. school, noemt|noem hij|zij|je|u|de .. school, name of the|your|their .. school|employer, which|what school, naming|name the|your school`,
  about: `over, about, on, omtrent`,
  leader: `
    directeur|directeuren, directielid|directieleden, schoolleider*, leidinggevende*, teamleider*, bestuurder*, bestuursleden|bestuurslid, bestuur, directie|schoolleiding, leadership team, lid|leden van de|het directie|bestuur|schoolleiding, rector|rectoren, managers|manager, afdelingsleider*, locatieleider*,
    leader|leaders, headteacher*, head|heads, principal|principals, deputy|deputies, trustee*, governor*, board members, senior staff, managers, executive*`,
  represents: `
    vertegenwoordig*, spreekt|spreken|schrijft|schrijven .... namens, gezien|beschouwd|gelezen|opgevat als|namens, gezicht van, nooit|niet prive, spreekbuis|uithangbord,
    represent*, voice of, face of, position of the, seen|heard|regarded|read|taken|viewed|understood as, on behalf of`,
  constantly: `altijd|steeds|voortdurend|nooit, ook prive, always, at all times, whatever|anything, even on|in`,
} as const;
