// The tone of a text: each kind, what is none, disguises, and speed that grows with length only.
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/language/text';
import { type ToneKind, toneOf } from '../../src/language/tone';
import { growthOf } from '../support/growth';

const kinds = (text: string): ToneKind[] => [...new Set(toneOf(readText(text)).map(hit => hit.kind))];
const marked = (text: string, kind: ToneKind): string[] =>
  toneOf(readText(text))
    .filter(hit => hit.kind === kind)
    .map(hit => text.slice(hit.start, hit.end));

describe('toneOf', () => {
  it.each<[ToneKind, string]>([
    ['insult', 'Wat een hufter is die man.'],
    ['insult', 'U bent niet goed wijs.'],
    ['threat', 'Ik weet waar je woont.'],
    ['threat', 'Ik hoop dat je doodgaat.'],
    ['profanity', 'Wat een klotedag.'],
    ['discrimination', 'Al die Polen zijn dieven.'],
    ['discrimination', 'Vluchtelingen horen hier niet thuis.'],
    ['sexual', 'Wat heb jij een lekker kontje.'],
    ['accusation', 'De directeur steelt uit de kas.'],
  ])('finds %s in “%s”', (kind, text) => expect(kinds(text)).toContain(kind));

  it.each([
    'We maken ze in bij het voetbaltoernooi!',
    'Ik ga stuk van het lachen.',
    'Kritiek mag: ik vind deze aanpak te streng.',
    'Schelden met “homo” mag niet in onze klas.',
    'Collecte voor kankeronderzoek.',
    'Onze moslimleerlingen vieren het Suikerfeest.',
    'Vrouwen zijn geen bedreiging voor onze samenleving.',
    'De inspectie onderzoekt of er is gefraudeerd.',
    'Wat ben ik een sukkel, sleutels vergeten.',
    'Les over seksuele vorming in groep 8.',
  ])('finds nothing in “%s”', text => expect(kinds(text)).toEqual([]));

  it.each([
    ['Wat een k*tzooi', 'k*tzooi'],
    ['Wat een k u t dag', 'k u t'],
    ['Die k.u.t printer', 'k.u.t'],
    ['Wat een kuuuut dag', 'kuuuut'],
    ['Wat een ku\u200bt dag', 'ku\u200bt'],
    ['Wat een kоtdag en kut', 'kut'],
    ['Sh1t, vergeten', 'Sh1t'],
    ['Die tyfuslijer ook', 'tyfuslijer'],
  ])('marks the whole word in “%s”', (text, word) => expect(marked(text, 'profanity')).toEqual([word]));

  it('reads two words written as one and a lost letter beside another sign', () => {
    expect(kinds('Vrouwen zoals jij zijnongedierte.')).toContain('discrimination');
    expect(kinds('Die vluchtelngen zijn allemaal profiteurs.')).toContain('discrimination');
  });

  it('gives ranges inside the text, in order', () => {
    const text = 'Kut, wat een kutweer. Godver!';
    const hits = toneOf(readText(text));
    expect(hits.map(hit => text.slice(hit.start, hit.end))).toEqual(['Kut', 'kutweer', 'Godver']);
  });

  it('takes time linear in the length', () => {
    const piece = 'Die ouders zijn weer te laat, k u t zeg; ik weet waar je woont en de Polen ook. a b c d e f ';
    const read = (times: number) => void toneOf(readText(piece.repeat(times)));
    expect(growthOf(read, 200, 2_000)).toBeLessThan(30);
  });
});
