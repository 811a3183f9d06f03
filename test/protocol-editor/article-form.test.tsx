// @vitest-environment happy-dom
// An article is changed in every part, with the rules that watch for it.
import { expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import { ArticleForm } from '../../src/protocol-editor/article-form';
import { pressWords } from '../support/field';
import { deskOf, pick, protocolOf, type } from './desk';

const followed: string[] = [];
/** The form of an article, found by its number or else the last of the file. */
const form = (id: string, start: ProtocolFile = protocolOf()) =>
  deskOf(start, desk => {
    const { articles } = desk.survey;
    const view = articles.find(({ article }) => article.id === id) ?? articles.at(-1);
    return view ? <ArticleForm desk={desk} view={view} follow={to => followed.push(to)} /> : null;
  });
const layer: ProtocolFile = { version: 1, id: 'x', name: 'X', issued: '2026', extends: 'opoz' };

it('changes the text in both languages', async () => {
  const { place, file } = await form('2');
  await type(place, 'article-text-nl', 'Wees aardig.');
  await type(place, 'article-text-en', 'Be kind.');
  expect(file().articles?.[1]?.text).toEqual({ nl: 'Wees aardig.', en: 'Be kind.' });
  await type(place, 'article-text-nl', 'Hallo {naam}');
  expect(place.querySelector('#article-text-nl-problem')?.textContent).toContain('{school}');
});

it('changes the number, not to one that is taken', async () => {
  const { place, file } = await form('2');
  await pick(place, 'article-number', '1');
  expect(file().articles?.[1]?.id).toBe('2');
  await pick(place, 'article-number', '2.a');
  expect(file().articles?.[1]?.id).toBe('2.a');
  expect(followed).toEqual(['2.a']);
});

it('says that a checked article needs a rule; the rule that is added makes an article checked', async () => {
  const { place, file } = await form('2');
  await pick(place, 'article-deed', 'checked');
  expect(place.querySelector('#article-deed-problem')?.textContent).toContain('Kies hieronder een regel');
  await pick(place, 'article-deed', 'shown');
  await pick(place, 'article-rule', 'insult');
  expect(place.querySelector('#article-rule-hint')?.textContent).toMatch(/^Meldt: /);
  await pressWords(place, 'Voeg deze regel toe');
  expect(file().articles?.[1]?.how).toBe('checked');
  expect(file().rules?.insult).toEqual({ severity: 'warning', articles: ['2'] });
  expect(place.querySelector('#article-deed-problem')).toBeNull();
});

it('chooses when an article on an action helps', async () => {
  const { place, file } = await form('2');
  await pick(place, 'article-deed', 'on-action');
  await pick(place, 'article-action', 'report');
  expect(file().articles?.[1]).toMatchObject({ how: 'on-action', action: 'report' });
});

it('makes a reminder of it, moves it and removes it', async () => {
  const { place, file } = await form('2');
  await pick(place, 'article-reminder', true);
  expect(file().reminders).toEqual(['2']);
  await pressWords(place, 'Omhoog');
  expect(file().articles?.map(({ id }) => id)).toEqual(['2', '1']);
  await pressWords(place, 'Haal dit artikel weg');
  expect(file()).toMatchObject({ articles: [{ id: '1' }], reminders: [] });
});

it('takes over an article of the board, and gives it back', async () => {
  const { place, file } = await form('4.A.1', layer);
  expect(place.querySelector('#article-text-nl')).toBeNull();
  await pressWords(place, 'Pas de tekst aan voor onze school');
  await type(place, 'article-text-nl', 'Bij ons nooit.');
  expect(file().articles).toMatchObject([{ id: '4.A.1', text: { nl: 'Bij ons nooit.' } }]);
  expect(place.querySelector<HTMLInputElement>('#article-number')?.disabled).toBe(true);
  await pressWords(place, 'Zet de tekst van het bestuur terug');
  expect(file().articles).toEqual([]);
});
