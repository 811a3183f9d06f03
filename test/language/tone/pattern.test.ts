// The pattern language: alternatives, classes, options, gaps, anchors and marks.
import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { compile, matchesIn } from '../../../src/language/tone/pattern';
import { linesOf } from '../../../src/language/tone/units';

const found = (pattern: string, text: string): string[] => {
  const patterns = compile([['x', pattern]]);
  return linesOf(readText(text)).flatMap(line =>
    matchesIn(patterns, line).map(match => text.slice(match.marked.start, match.marked.end)),
  );
};

describe('compile and matchesIn', () => {
  it('matches words, alternatives and optional words', () => {
    expect(found('loop naar de? maan|pomp', 'Loop naar de pomp')).toEqual(['Loop naar de pomp']);
    expect(found('loop naar de? maan|pomp', 'loop naar maan')).toEqual(['loop naar maan']);
    expect(found('loop naar de? maan|pomp', 'loop naar de winkel')).toEqual([]);
  });
  it('matches classes of the vocabulary', () => expect(found('jij @be', 'Dat jij bent')).toEqual(['jij bent']));
  it('lets a narrow gap cross no negation and no comma', () => {
    expect(found('jij *3 dom', 'jij bent echt dom')).toEqual(['jij bent echt dom']);
    expect(found('jij *3 dom', 'jij bent niet dom')).toEqual([]);
    expect(found('jij *3 dom', 'jij hier, dat is dom')).toEqual([]);
    expect(found('jij **4 dom', 'jij bent niet dom')).toEqual(['jij bent niet dom']);
  });
  it('holds begin and end of the sentence', () => {
    expect(found('^ pas op $', 'Pas op!')).toEqual(['Pas op']);
    expect(found('^ pas op $', 'Nu pas op')).toEqual([]);
  });
  it('marks a part', () => expect(found('wat een [ dag ]', 'Wat een dag')).toEqual(['dag']));
  it('refuses a pattern that does not begin with a word', () => {
    expect(() => compile([['x', '*3 dom']])).toThrow('must begin with a word');
  });
  it('stays inside a sentence', () => expect(found('jij *3 dom', 'Ook jij. Dat is dom.')).toEqual([]));
});
