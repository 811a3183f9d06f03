// Words by which a sentence forbids, asks, advises, reminds, allows or exempts, Dutch and English; written for this project.

/** Phrases between commas, in the notation of the phrasebook. */
export const STANCES = {
  not: `
    niet|geen|nooit|niemand|niets|nimmer|noch, verboden|verbod|verbiedt|verbieden, onaanvaardbaar|onacceptabel|ontoelaatbaar|taboe, uit den boze, onthoud zich|je, onthoudt|onthouden, vermijd|vermijdt|vermijden,
    keur|keuren|keurt .... af, ziet|zie|zien .... af, laat|laten .... weg|achterwege, laat|laten na, nalaten, laat|laten .... buiten beeld, afblijft|afblijven, blijf|blijft|blijven .... af|weg,
    not|no|never|nobody|nothing|none|cannot, forbidden|prohibited|banned|unacceptable, don't|doesn't|won't|mustn't|shouldn't|can't|isn't|aren't, refrain*, avoid*, decline*, stay|stays off|away,
    leave|leaves .... out, disciplinary matter`,
  lacking: `zonder, without`,
  must: `
    moet|moeten, respecteer*|respect, dient|dienen, verplicht|verplichte, vereist, altijd, alleen, uitsluitend, slechts, pas,
    must|shall, required|requires, obliged, need|needs, always, only, until`,
  care: `
    voorzichtig*, terughoudend*, zorgvuldig*, behoedzaam, liever niet|geen, bij voorkeur, wenselijk|onwenselijk, raadzaam|verstandig, probeer, raad|raden|raadt, adviseer*|adviseren, advies, ontraden|afraden|afgeraden,
    aanbevolen|aanbeveling, let op, pas op, ongewenst, zou het fijn|prettig, denk goed|twee, vermijd|vermijdt|vermijden bij voorkeur,
    careful*, cautious*, caution, should|shouldn't, preferably, prefer, advise|advises|advised|advice, recommend*, discourage*, ideally, think carefully|twice|hard, would|i'd rather, rather you, try to, please think, if possible`,
  remind: `
    besef|beseft|beseffen, bedenk|bedenkt, realiseer*, onthoud dat, weet dat, denk eraan, denk er aan, houd er rekening, houd rekening, houd voor ogen, wees je|u bewust, bewust van,
    bear in mind, keep in mind, remember, realise*, realize*, be aware, aware that, please note, beware`,
  may: `
    mag|mogen|toegestaan|kan|kunnen, vrij om, gerust, staat vrij,
    may|can|allowed|permitted, free to, freely, welcome to, entitled, permissible`,
  restricts: `
    alleen|uitsluitend|slechts|enkel|mits|tenzij|behalve|zolang|pas, als|indien|wanneer, op voorwaarde,
    only|unless|provided|except|until, as long as, if|when`,
  punished: `leidt tot, maatregelen, gevolgen, sanctie*, lead|leads to action|measures, has|have consequences`,
  instead: `in plaats van, instead of, rather than`,
  only: `alleen|uitsluitend|slechts|enkel|mits|pas, op voorwaarde, only|provided|until, as long as, tenzij|unless, once|after, zodra|nadat`,
  exempts: `
    hoeft|hoeven .... niet|geen, hoeft|hoeven niet|geen, dat hoeft niet, niet|geen .. nodig|vereist|verplicht|noodzakelijk, geen bezwaar|probleem, zonder meer, vervallen|afgeschaft, vrij|vrijelijk gedeeld|delen|plaatsen|geplaatst,
    not|no .. necessary|needed|required|obliged, no objection, need not|no, needn't, do|does not need|have, shared|posted|used freely, freely shared|posted|used, no longer, is|are fine|ok|okay, abolished|withdrawn, mag dat|het altijd|gewoon`,
} as const;
