// Nothing is shown before its texts are there, and nothing breaks when they do not come.
import { beforeEach, expect, it, vi } from 'vitest';

const send = vi.fn();
const wear = vi.fn();
vi.mock('../../src/messages', () => ({ send }));
vi.mock('../../src/content/surface', () => ({ wear }));

const answer = (language: 'nl' | 'en') => ({ presentation: { language, theme: 'system' as const }, turn: 1 });
const english = { texts: { 'panel.close': 'Close' }, style: '.a {}' };

let furnished: typeof import('../../src/content/furnished').furnished;
let inPage: typeof import('../../src/texts/in-page');
beforeEach(async () => {
  vi.resetModules();
  send.mockReset();
  wear.mockReset();
  inPage = await import('../../src/texts/in-page');
  ({ furnished } = await import('../../src/content/furnished'));
});

it('gives an answer once there are texts in its language and a style', async () => {
  send.mockResolvedValue(english);
  expect(await furnished(Promise.resolve(answer('en')))).toEqual(answer('en'));
  expect(send).toHaveBeenCalledWith('furnish', 'en');
  expect(inPage.text('en', 'panel.close')).toBe('Close');
  expect(wear).toHaveBeenCalledWith('.a {}');
});

it('asks once for a language, and again for another one', async () => {
  send.mockResolvedValue(english);
  await Promise.all([furnished(Promise.resolve(answer('en'))), furnished(Promise.resolve(answer('en')))]);
  await furnished(Promise.resolve(answer('en')));
  expect(send).toHaveBeenCalledTimes(1);
  await furnished(Promise.resolve(answer('nl')));
  expect(send).toHaveBeenLastCalledWith('furnish', 'nl');
  expect(inPage.spoken()).toBe('nl');
});

it.each([
  undefined,
  null,
  'texts',
  { texts: { a: 5 }, style: '' },
  { texts: { a: { one: 'x' } }, style: '' },
  { texts: {} },
])('rejects when it gets %j instead of an interface, and asks again the next time', async given => {
  send.mockResolvedValueOnce(given);
  await expect(furnished(Promise.resolve(answer('en')))).rejects.toThrow('no interface');
  expect(inPage.knows('en')).toBe(false);
  send.mockResolvedValueOnce(english);
  await furnished(Promise.resolve(answer('en')));
  expect(inPage.knows('en')).toBe(true);
});

it('passes on why there is no answer, with texts at hand to say so where they come', async () => {
  send.mockResolvedValue(english);
  await expect(furnished(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(inPage.knows('nl')).toBe(true);
  send.mockRejectedValue(new Error('nobody'));
  vi.resetModules();
  const again = await import('../../src/content/furnished');
  await expect(again.furnished(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});
