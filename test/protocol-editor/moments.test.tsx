// @vitest-environment happy-dom
// When is asked before publishing, which questions, and which steps afterwards; those of the board until the school has its own.
import { expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import { Moments } from '../../src/protocol-editor/moments';
import { presetById } from '../../src/protocols/index';
import { choose, pressWords } from '../support/field';
import { deskOf, protocolOf, type } from './desk';

it('chooses from which severity is asked', async () => {
  const { place, file } = await deskOf(protocolOf(), desk => <Moments desk={desk} />);
  expect(place.querySelector<HTMLInputElement>('input[name=guard]:checked')?.value).toBe('error');
  await choose(place, 'guard', 'warning');
  expect(file().guard).toBe('warning');
});

it('adds a question in both languages', async () => {
  const { place, file } = await deskOf(protocolOf(), desk => <Moments desk={desk} />);
  await pressWords(place, 'Voeg een vraag toe');
  await type(place, 'questions-0-nl', 'Is het aardig?');
  expect(file().questions).toEqual([{ nl: 'Is het aardig?', en: '' }]);
});

it('takes over the steps of the board when one is changed', async () => {
  const layer: ProtocolFile = { version: 1, id: 'x', name: 'X', issued: '2026', extends: 'opoz' };
  const steps = presetById('opoz')?.alreadyOnline ?? [];
  const { place, file } = await deskOf(layer, desk => <Moments desk={desk} />);
  expect(file()).not.toHaveProperty('alreadyOnline');
  await type(place, 'alreadyOnline-0-nl', 'Haal het weg.');
  expect(file().alreadyOnline).toEqual([{ ...steps[0], nl: 'Haal het weg.' }, ...steps.slice(1)]);
});
