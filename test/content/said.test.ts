import { expect, it } from 'vitest';
import { memoryOfPage, nothingSaid } from '../../src/content/said';

const said = () => ({ ...nothingSaid(), dismissed: new Set(['a']), open: true });

it('gives back what was said about the very same text, once', () => {
  const memory = memoryOfPage();
  memory.keep('hoi', said());
  expect(memory.take('hoi!')).toEqual(nothingSaid());
  expect(memory.take('hoi')).toEqual(said());
  expect(memory.take('hoi')).toEqual(nothingSaid());
});

it('remembers nothing of an empty draft', () => {
  const memory = memoryOfPage();
  memory.keep(' ', said());
  expect(memory.take(' ')).toEqual(nothingSaid());
});
