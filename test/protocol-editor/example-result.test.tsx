// @vitest-environment happy-dom
// An example shows what is found, whether that was expected, and what changed.
import { expect, it } from 'vitest';
import type { ProtocolExample } from '../../src/model/protocol-file';
import { ExampleResult } from '../../src/protocol-editor/example-result';
import { lookUpWith } from '../../src/protocol-editor/opening';
import { runOf } from '../../src/protocol-editor/runs';
import { surveyOf } from '../../src/protocol-editor/survey';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';
import { pick, protocolOf } from './desk';

const merged = (rules = protocolOf().rules ?? {}) => surveyOf(protocolOf({ rules }), lookUpWith(null)).protocol;
const severity = (grave: 'error' | 'info') => merged({ 'person-name': { severity: grave, articles: ['1'] } });

function result(expected: readonly string[], now = merged(), before = merged()) {
  const example: ProtocolExample = {
    id: 'naam',
    draft: { site: 'facebook', kind: 'post', account: 'school', text: 'Daan uit groep 5 heeft gewonnen!' },
    expect: expected,
  };
  const told: (readonly string[])[] = [];
  const run = runOf(example, now, before);
  return { told, place: draw(<ExampleResult run={run} language="nl" expect={rules => told.push(rules)} />) };
}

it('shows the findings with their article, and that they were expected', () => {
  const { place } = result(['person-name']);
  expect(place.querySelector('.finding')?.textContent).toContain('Noem geen namen.');
  expect(place.textContent).toContain('zoals jullie het verwachten');
});

it('says what was not expected and what is missing, and takes it as right', async () => {
  const { place, told } = result(['insult']);
  expect([...place.querySelectorAll('.bad')].map(({ textContent }) => textContent)).toEqual([
    'Niet verwacht: Naam van een persoon.',
    expect.stringMatching(/^Wel verwacht, maar niet gemeld: /),
  ]);
  await pressWords(place, 'Zo is het goed');
  expect(told).toEqual([['person-name']]);
});

it('takes what should have been reported too', async () => {
  const { place, told } = result(['person-name']);
  await pick(place, 'example-missed', 'insult');
  await pressWords(place, 'Dit verwacht ik');
  expect(told).toEqual([['person-name', 'insult']]);
});

it.each([
  ['Nieuw gemeld: Naam van een persoon (Pas dit aan).', merged(), merged({})],
  ['Niet meer gemeld: Naam van een persoon.', merged({}), merged()],
  ['Naam van een persoon: was Pas dit aan, is nu Tip.', severity('info'), severity('error')],
])('%s', (words, now, before) => {
  expect(result([], now, before).place.querySelector('li')?.textContent).toBe(words);
});
