// @vitest-environment happy-dom
// The examples are counted, opened, added and removed; what changed is counted until it is taken as the new start.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { ProtocolExample, ProtocolFile } from '../../src/model/protocol-file';
import { Examples } from '../../src/protocol-editor/examples';
import { lookUpWith } from '../../src/protocol-editor/opening';
import { runOf } from '../../src/protocol-editor/runs';
import { surveyOf } from '../../src/protocol-editor/survey';
import { pressWords } from '../support/field';
import { deskOf, protocolOf } from './desk';

const example = (id: string, expected: readonly string[]): ProtocolExample => ({
  id,
  draft: { site: 'facebook', kind: 'post', account: 'school', text: 'Daan uit groep 5 heeft gewonnen!' },
  expect: expected,
});

async function examples(start: ProtocolFile, before = start) {
  let asked = 0;
  const compared = surveyOf(before, lookUpWith(null)).protocol;
  const drawn = await deskOf(start, desk => (
    <Examples
      desk={desk}
      runs={(desk.file.examples ?? []).map(one => runOf(one, desk.survey.protocol, compared))}
      compareFromNow={() => {
        asked += 1;
      }}
    />
  ));
  return { ...drawn, asked: () => asked };
}

it('counts what is as expected', async () => {
  const { place } = await examples(protocolOf({ examples: [example('goed', ['person-name']), example('fout', [])] }));
  expect(place.querySelector('[role=status]')?.textContent).toContain('1 van 2 zoals verwacht');
  expect([...place.querySelectorAll('.editor-example')].map(({ textContent }) => textContent)).toEqual([
    'goedzoals verwacht',
    'foutanders dan verwacht',
  ]);
});

it('counts what changed, until that is the new start', async () => {
  const start = protocolOf({ examples: [example('a', [])] });
  const { place, asked } = await examples({ ...start, rules: {} }, start);
  expect(place.querySelector('[role=status]')?.textContent).toContain('1 veranderd sinds het begin');
  await pressWords(place, 'Goed zo: vergelijk voortaan met nu');
  expect(asked()).toBe(1);
});

it('adds an example and opens it, keeps what is expected of it, and removes it', async () => {
  const { place, file } = await examples(protocolOf({ examples: [example('a', [])] }));
  await pressWords(place, 'Probeer een bericht');
  expect(file().examples?.[1]).toMatchObject({ id: 'Voorbeeld 2', draft: { text: '' } });
  expect(place.querySelector('#example-1-text')).not.toBeNull();
  await act(() => place.querySelector<HTMLButtonElement>('.editor-example')?.click());
  await pressWords(place, 'Zo is het goed');
  expect(file().examples?.[0]?.expect).toEqual(['person-name']);
  await pressWords(place, 'Haal dit voorbeeld weg');
  await act(() => place.querySelector<HTMLButtonElement>('.editor-example')?.click());
  await pressWords(place, 'Haal dit voorbeeld weg');
  expect(file()).not.toHaveProperty('examples');
});
