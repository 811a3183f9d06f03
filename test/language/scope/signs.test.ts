// The signs of a sentence: words of school life, whose they are, and what stands elsewhere.
import { expect, it } from 'vitest';
import { signsOf } from '../../../src/language/scope/signs';
import { readText } from '../../../src/language/text';

function read(raw: string) {
  const [sentence] = readText(raw).sentences;
  if (!sentence) throw new Error('no sentence');
  const signs = signsOf(sentence, [], () => true);
  const words = (name: Parameters<typeof signs.words.get>[0]) =>
    (signs.words.get(name) ?? []).map(({ start, end }) => raw.slice(start, end));
  return { signs, words };
}

it('knows words of school by how they are built', () => {
  expect(read('De techniekklas bouwde een brug.').words('life')).toContain('techniekklas');
  expect(read('Een nieuwe kunstlerarenopleidingswet.').words('life')).toEqual([]);
});

it.each([
  ['Onze gloednieuwe digitale mediatheek is open.', true],
  ['Mijn economieleerlingen winnen.', true],
  ['Mijn kinderen hebben morgen sportdag.', false],
  ['De mediatheek is open.', false],
])('%s: owned %s', (raw, owned) => expect(read(raw).words('possessed').length > 0).toBe(owned));

it('leaves lessons and schools of another kind out', () => {
  expect(read('Mijn salsaleraar zucht.').words('life')).toEqual([]);
  expect(read('Vanavond yogales gehad.').words('elsewhere').length).toBeGreaterThan(0);
});

it('hears how a view is voiced', () => {
  expect(read('Naar mijn idee is dat krom.').signs.views.has('stance')).toBe(true);
  expect(read('Kleine klassen zijn geen luxe.').signs.views.has('contrast')).toBe(true);
  expect(read('De bus rijdt om acht uur.').signs.views.size).toBe(0);
});

it('takes nothing from what does not count', () => {
  const [sentence] = readText('Los van mijn school.').sentences;
  if (!sentence) throw new Error('no sentence');
  expect(signsOf(sentence, [], () => false).words.get('possessed')).toEqual([]);
});
