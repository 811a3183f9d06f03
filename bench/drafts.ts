// Makes drafts of a given length that no engine has seen before, the same ones at every run.

const DUTCH = [
  ['Vandaag', 'Gisteren', 'Deze week', 'Na de vakantie', 'Vanmiddag', 'Op vrijdag'],
  [
    'waren we met groep 6',
    'gingen we met mijn klas',
    'liep ik met mijn zus',
    'zat het hele team',
    'stond Daan met zijn vader',
  ],
  [
    'in het bos',
    'op het plein van De Regenboog',
    'bij de bakker',
    'in de gymzaal',
    'aan de waterkant',
    'in de Kerkstraat 12',
  ],
  [
    'en dat was heerlijk',
    'maar het regende flink',
    'en iedereen deed mee',
    'wat een rommel zeg',
    'en ik vond het maar niks',
  ],
] as const;

const ENGLISH = [
  ['Today', 'Yesterday', 'This week', 'After the holiday', 'This afternoon', 'On Friday'],
  [
    'we went with our class',
    'my sister and I walked',
    'the whole team sat down',
    'there was a visit of Dan and his father',
  ],
  ['in the woods', 'at the school yard', 'at the bakery', 'in the gym', 'near the water', 'in Church Street 12'],
  [
    'and that was lovely',
    'but it rained a lot',
    'and everybody joined in',
    'what a mess it was',
    'and I did not like it',
  ],
] as const;

/** Numbers in [0, 1) from a seed: mulberry32, Tommy Ettinger 2017, public domain. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A text of exactly `length` UTF-16 units, made of sentences with words and numbers drawn from `seed`. */
export function draftText(language: 'nl' | 'en', length: number, seed: number): string {
  const random = randomFrom(seed);
  const parts = language === 'nl' ? DUTCH : ENGLISH;
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  let text = '';
  while (text.length < length) {
    const detail = random() < 0.3 ? ` ${Math.floor(random() * 10_000)}` : '';
    text += `${parts.map(pick).join(' ')}${detail}${random() < 0.5 ? '. ' : '! '}`;
  }
  return text.slice(0, length);
}
