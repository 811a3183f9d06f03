// Where a text names the school.
import { describe, expect, it } from 'vitest';
import { schoolMentionsIn } from '../../src/language/school-names';
import { readText } from '../../src/language/text';

const names = ['obs De Regenboog', 'De Regenboog', 'Regenboog', 'OPOZ', 'KC', 'IKC De Wegwijzer', '@obsregenboog'];
const found = (text: string) => schoolMentionsIn(readText(text), names).map(({ start, end }) => text.slice(start, end));

describe('finds', () => {
  it.each([
    ['Open dag op De Regenboog!', 'De Regenboog'],
    ['de school heet obs de regenboog', 'obs de regenboog'],
    ['kinderen van de regenboog zongen', 'de regenboog'],
    ['Alle OPOZ-scholen doen mee', 'OPOZ-scholen'],
    ['Werken bij De Wegwijzer', 'De Wegwijzer'],
    ['Tot op het KC', 'KC'],
    ['Leuk! #deregenboog', '#deregenboog'],
    ['Zie @obsregenboog', '@obsregenboog'],
  ])('%s', (text, name) => expect(found(text)).toEqual([name]));
});

describe('leaves', () => {
  it.each([
    'Kijk, een regenboog boven zee.',
    'De kc is stuk.',
    'Een wegwijzer in het bos',
    '#regenboogvlag',
    'Regenboogstraat',
  ])('%s', text => expect(found(text)).toEqual([]));
});
