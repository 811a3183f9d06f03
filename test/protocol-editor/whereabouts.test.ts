// A place in a file is told as a person finds it in the editor.
import { describe, expect, it } from 'vitest';
import { partOf, placeInWords } from '../../src/protocol-editor/whereabouts';
import { protocolOf } from './desk';

const draft = { site: 'x', kind: 'post', account: 'school', text: 'Hoi' } as const;
const file = protocolOf({ examples: [{ id: 'een naam', draft, expect: [] }] });

describe('places', () => {
  it.each([
    ['name', 'about', 'Naam van het protocol'],
    ['id', 'about', 'Code'],
    ['extends', 'about', 'Bouwt verder op'],
    ['version', 'about', 'Over het protocol'],
    ['articles[1].text.nl', 'articles', 'Artikel 2'],
    ['rules.person-name.severity', 'articles', 'Regel: Naam van een persoon'],
    ['disclaimers.capacity.long.nl', 'statements', 'Voor wie je schrijft'],
    ['school.contacts[0].email', 'school', 'Bij wie kun je terecht?'],
    ['school.emailDomains[1]', 'school', 'Maildomeinen van school'],
    ['questions[0].nl', 'moments', 'Vraag 1'],
    ['guard', 'moments', 'Rond het plaatsen'],
    ['examples[0].draft.text', null, 'Voorbeeld: een naam'],
  ])('%s', (path, part, words) => {
    expect(partOf(path)).toBe(part);
    expect(placeInWords(path, file, 'nl')).toBe(words);
  });
});
