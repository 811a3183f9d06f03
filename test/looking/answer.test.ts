import { expect, it } from 'vitest';
import { answerOf } from '../../src/looking/answer';
import type { Answer } from '../../src/looking/task';
import { jpegWith } from '../support/pictures-with-metadata';

const saying = (answer: object) => ({ ask: async () => ({ turn: 1, ...answer }) as Answer });
const photo = new Blob([jpegWith({ artist: 'Foto Jansen', place: true })]);
const box = { left: 0, top: 0, width: 9, height: 9 };

it('puts metadata and what is seen together', async () => {
  const looked = { faces: [{ box, child: 'perhaps' }], size: { width: 10, height: 10 } };
  expect(await answerOf(photo, null, saying({ looked }))).toEqual({
    answer: { facts: { ...looked, gps: true, credit: 'Foto Jansen' } },
    copy: null,
  });
});

it('tells the metadata of a picture that could not be looked at', async () => {
  expect((await answerOf(photo, null, saying({ unchecked: 'format' }))).answer).toEqual({
    facts: { unchecked: 'format', gps: true, credit: 'Foto Jansen' },
  });
});

it('gives a copy, and what is still seen in it', async () => {
  const copy = new Blob(['copy'], { type: 'image/jpeg' });
  expect(await answerOf(photo, [box], saying({ copied: { copy, left: [] } }))).toEqual({
    answer: { copy: { type: 'image/jpeg', size: 4, left: [] } },
    copy,
  });
});

it('says why there is no copy', async () => {
  expect(await answerOf(photo, [box], saying({ unchecked: 'size' }))).toEqual({
    answer: { unchecked: 'size' },
    copy: null,
  });
});
