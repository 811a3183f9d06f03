// What a protocol in the making comes to, with the layers below it and what is still wrong.
import { expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import { EMPTY } from '../../src/protocol-editor/finish';
import { lookUpWith } from '../../src/protocol-editor/opening';
import { problemAt, surveyOf } from '../../src/protocol-editor/survey';
import { presetById } from '../../src/protocols/index';
import { protocolOf } from './desk';

const lookUp = lookUpWith(null);
const layer: ProtocolFile = { version: 1, id: 'x', name: 'X', issued: '2026', extends: 'opoz' };
const own = { id: '4.A.1', text: { nl: 'Bij ons nooit.', en: '' }, how: 'checked' } as const;

it('lists the articles of lower layers in their place, then the own ones', () => {
  const survey = surveyOf({ ...layer, articles: [{ ...own, id: '9', how: 'shown' }, own] }, lookUp);
  const opoz = presetById('opoz')?.articles ?? [];
  expect(survey.articles.map(({ article }) => article.id)).toEqual([...opoz.map(({ id }) => id), '9']);
  expect(survey.articles.find(({ article }) => article.id === '4.A.1')).toEqual({
    article: own,
    from: 'OPOZ: Gebruik van social media',
    place: 1,
  });
  expect(survey.reminders).toEqual(presetById('opoz')?.reminders);
  expect(survey.problems).toEqual([]);
});

it('tells what is missing, of a text in two languages once', () => {
  const survey = surveyOf({ ...EMPTY, articles: [{ id: '1', text: { nl: '', en: '' }, how: 'shown' }] }, lookUp);
  expect(survey.problems.map(({ path }) => path)).toEqual(['id', 'name', 'issued', 'articles[0].text.nl']);
  expect(problemAt(survey, 'issued')?.message.en).toContain('a date');
  expect(problemAt(survey, 'version')).toBeUndefined();
});

it('stands by itself while what it extends is not known', () => {
  const survey = surveyOf(protocolOf({ extends: 'gone' }), lookUp);
  expect(survey.below).toEqual([]);
  expect(survey.protocol.articles).toHaveLength(2);
  expect(survey.problems.map(({ path }) => path)).toEqual(['extends']);
});
