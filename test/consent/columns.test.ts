// The words of a header tell what its column holds; a person may correct it.
import { describe, expect, it } from 'vitest';
import { channelsOf, guessedMapping, mappingFault } from '../../src/consent/columns';
import { tableOf } from '../../src/consent/table';

const guess = (text: string) => guessedMapping(tableOf(text));

describe('a guess', () => {
  it.each([
    ['Roepnaam;Achternaam;Groep;Facebook;Instagram;X (Twitter)', 'label surname group facebook instagram x'],
    [
      'Leerling;Stamgroep;Website;Nieuwsbrief;Social media;Jaarboek;Naam in krant',
      'label group website newsletter social yearbook press',
    ],
    ['First name,Class,Closed app,Valid until,Given on,Given by', 'label group app validUntil givenOn givenBy'],
    ['naam;klas;Telefoon;foto FB', 'label group skip skip'],
    ['Naam;Naam', 'label skip'],
  ])('%s', (header, targets) => {
    expect(guess(header).join(' ')).toBe(targets);
  });

  it('is given up when the cells say otherwise', () => {
    expect(guess('Naam;Telefoon ouder;Facebook\nDaan;0612345678;ja\nSem;0687654321;nee')).toEqual([
      'label',
      'skip',
      'facebook',
    ]);
  });
});

it.each([
  [['label', 'facebook'], null],
  [['skip', 'facebook'], 'label'],
  [['label', 'group'], 'channel'],
  [['label', 'label', 'facebook'], 'twice'],
] as const)('%j: %s', (mapping, fault) => {
  expect(mappingFault(mapping)).toBe(fault);
});

it('one answer can stand for three sites', () => {
  expect(channelsOf('social')).toEqual(['facebook', 'instagram', 'x']);
  expect(channelsOf('press')).toEqual(['press']);
  expect(channelsOf('label')).toEqual([]);
});
