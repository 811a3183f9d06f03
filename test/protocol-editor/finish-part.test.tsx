// @vitest-environment happy-dom
// At the end: what is to do, a file to save, and a protocol in force.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import type { Host } from '../../src/protocol-editor/desk';
import { wordsOf } from '../../src/protocol-editor/finish';
import { FinishPart } from '../../src/protocol-editor/finish-part';
import { shelfIn } from '../../src/protocol-editor/shelf';
import { parseProtocolFile } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';
import { pressWords } from '../support/field';
import { deskOf, protocolOf } from './desk';

async function end(start: ProtocolFile, host: Partial<Host> = {}, board: ProtocolFile | null = null, differing = 0) {
  const saved: [string, string][] = [];
  const gone: string[] = [];
  const whole: Host = { shelf: shelfIn(() => localStorage), save: (...given) => saved.push(given), ...host };
  const { place } = await deskOf(
    start,
    desk => <FinishPart desk={desk} host={whole} board={board} differing={differing} go={part => gone.push(part)} />,
    'nl',
    board,
  );
  return { place, saved, gone };
}

it('saves a file under its code', async () => {
  const { place, saved } = await end(protocolOf());
  expect(place.textContent).toContain('Het protocol is compleet');
  await pressWords(place, 'Bewaar in een bestand');
  expect(saved).toEqual([['de-vlinder.json', wordsOf(protocolOf())]]);
});

it('lists what is to do, leads there, and saves all the same', async () => {
  const { place, saved, gone } = await end(protocolOf({ id: '', name: '', questions: [{ nl: '', en: '' }] }), {
    putInForce: async () => [],
  });
  expect([...place.querySelectorAll('.editor-problem strong')].map(({ textContent }) => textContent)).toEqual([
    'Code',
    'Naam van het protocol',
    'Vraag 1',
  ]);
  await act(() => place.querySelector<HTMLButtonElement>('[aria-label="Ga ernaartoe: Vraag 1"]')?.click());
  expect(gone).toEqual(['moments']);
  await pressWords(place, 'Bewaar in een bestand');
  expect(saved[0]?.[0]).toBe('protocol.json');
  const use = [...place.querySelectorAll('button')].find(({ textContent }) =>
    /in deze browser/.test(textContent ?? ''),
  );
  expect(use?.disabled).toBe(true);
});

it('puts the protocol in force, and tells what came of it', async () => {
  const given: string[] = [];
  const { place } = await end(protocolOf(), {
    putInForce: async words => {
      given.push(words);
      return given.length === 1 ? [] : [{ path: 'name', message: { nl: 'Te lang', en: 'Too long' } }];
    },
  });
  await pressWords(place, 'Gebruik dit protocol in deze browser');
  await expect.poll(() => place.querySelector('[role=status]')?.textContent).toBe('Dit protocol geldt nu.');
  await pressWords(place, 'Gebruik dit protocol in deze browser');
  await expect.poll(() => place.querySelector('[role=status]')?.textContent).toContain('Te lang');
  expect(given[0]).toBe(wordsOf(protocolOf()));
});

it('says that no answer came, and how to use it elsewhere', async () => {
  const { place } = await end(protocolOf(), { putInForce: () => Promise.reject(new Error('gone')) });
  await pressWords(place, 'Gebruik dit protocol in deze browser');
  await expect.poll(() => place.querySelector('[role=status]')?.textContent).toContain('geen antwoord');
  expect((await end(protocolOf())).place.textContent).toContain('Laad het bestand in Postwijzer bij Opties');
});

it('saves one file that needs no board', async () => {
  const board = protocolOf({ id: 'board', name: 'Bestuur' });
  const layer: ProtocolFile = { version: 1, id: 'school', name: 'School', issued: '2026', extends: 'board' };
  const { place, saved } = await end(layer, {}, board);
  await pressWords(place, 'Bewaar als één bestand, met het bestuur erin');
  expect(parseProtocolFile(saved[0]?.[1] ?? '', rules)).toMatchObject({ ok: true, file: { articles: board.articles } });
});

it('warns of examples that are otherwise', async () => {
  expect((await end(protocolOf(), {}, null, 2)).place.textContent).toContain('2 voorbeelden zijn anders dan verwacht');
});
