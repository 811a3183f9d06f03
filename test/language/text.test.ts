// Sentences and tokens keep their places in the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOf, lowerOf, readText } from '../../src/language/text';

const kinds = (raw: string) => readText(raw).tokens.map(token => `${token.kind}:${token.text}`);
const sentences = (raw: string) => readText(raw).sentences.map(sentence => raw.slice(sentence.start, sentence.end));

describe('tokens', () => {
  it.each([
    ["Foto's van h4c", ["word:Foto's", 'word:van', 'word:h4c']],
    ['Anne-Fleur is er', ['word:Anne-Fleur', 'word:is', 'word:er']],
    ['bel 06-12345678!', ['word:bel', 'number:06', 'mark:-', 'number:12345678', 'mark:!']],
    ['om 19.30 uur', ['word:om', 'number:19.30', 'word:uur']],
    ['mail a.b@school.example', ['word:mail', 'email:a.b@school.example']],
    ['#trotsejuf en @obs_1', ['hashtag:#trotsejuf', 'word:en', 'mention:@obs_1']],
    ['zie https://x.example/a?b=1 nu', ['word:zie', 'url:https://x.example/a?b=1', 'word:nu']],
  ])('%s', (raw, expected) => expect(kinds(raw)).toEqual(expected));

  it('reads through invisible characters inside a word', () => {
    expect(readText('Da\u200ban').tokens.map(token => token.lower)).toEqual(['daan']);
  });

  it('covers the text with tokens in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), raw => {
        const { tokens, sentences: read } = readText(raw);
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(raw.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(read.flatMap(sentence => sentence.tokens)).toEqual(tokens);
      }),
    );
  });
});

describe('sentences', () => {
  it.each([
    ['Hoi! Hoe gaat het? Goed.', ['Hoi!', 'Hoe gaat het?', 'Goed.']],
    ['Dhr. J. de Vries komt. Leuk', ['Dhr. J. de Vries komt.', 'Leuk']],
    ['Regel een\nregel twee', ['Regel een', 'regel twee']],
    ['Zij zei: "Kom maar." Toen ging ze.', ['Zij zei: "Kom maar."', 'Toen ging ze.']],
    ['Om 8.30 uur o.a. rekenen', ['Om 8.30 uur o.a. rekenen']],
    ['', []],
  ])('%s', (raw, expected) => expect(sentences(raw)).toEqual(expected));
});

describe('comparison forms', () => {
  it('spells out the ij ligature and straightens apostrophes', () => expect(lowerOf('Ĳsbrand’s')).toBe("ijsbrand's"));
  it('drops diacritics, Turkish and Polish letters too', () =>
    expect(foldOf('Yılmaz Łukasz Zoë')).toBe('yilmaz lukasz zoe'));
});
