// @vitest-environment happy-dom
// The articles stand in a list; one is open at a time.

import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Articles } from '../../src/protocol-editor/articles';
import { pressWords } from '../support/field';
import { deskOf, protocolOf } from './desk';

const heads = (place: ParentNode) => [...place.querySelectorAll<HTMLButtonElement>('.editor-article')];

it('shows each with what is done with it, and opens one', async () => {
  const { place } = await deskOf(protocolOf(), desk => <Articles desk={desk} />);
  expect(heads(place).map(head => head.textContent)).toEqual([
    '1Noem geen namen.Let erop: Pas dit aan',
    '2Blijf netjes.Laat het zien',
  ]);
  await act(() => heads(place)[0]?.click());
  await act(() => heads(place)[1]?.click());
  expect(heads(place).map(head => head.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  expect(place.querySelectorAll('.editor-form')).toHaveLength(1);
});

it('adds an article under a free number, open and asking for its text', async () => {
  const { place, file } = await deskOf(protocolOf(), desk => <Articles desk={desk} />);
  await pressWords(place, 'Voeg een artikel toe');
  expect(file().articles?.at(-1)).toEqual({ id: '3', text: { nl: '', en: '' }, how: 'shown' });
  expect(document.activeElement?.id).toBe('article-text-nl');
  expect(place.textContent).toContain('nog doen');
});

it('says of which protocol an article comes', async () => {
  const { place } = await deskOf({ version: 1, id: 'x', name: 'X', issued: '2026', extends: 'opoz' }, desk => (
    <Articles desk={desk} />
  ));
  expect(heads(place)[0]?.textContent).toContain('uit OPOZ ·');
});
