// Case files: lines, numbers of lines, and thousands of them at once.
import { expect, it } from 'vitest';
import { readCases } from '../../src/cli/case-file';
import { faultText } from '../../src/cli/fault';
import { growthOf } from '../support/growth';
import { caseLine, folderOf } from './command';

it('passes over blank lines and keeps the number of each line', () => {
  const pathOf = folderOf({ 'a.jsonl': `${caseLine()}\n\n${caseLine({ id: 'two' })}\r\n` });
  expect(readCases(pathOf('a.jsonl')).map(one => [one.id, one.place])).toEqual([
    ['one', `${pathOf('a.jsonl')}:1`],
    ['two', `${pathOf('a.jsonl')}:3`],
  ]);
});

it('tells of at most 20 broken lines', () => {
  const pathOf = folderOf({ 'a.jsonl': '{\n'.repeat(500) });
  try {
    readCases(pathOf('a.jsonl'));
    expect.unreachable();
  } catch (error) {
    expect(faultText(error)?.nl.split('\n')).toHaveLength(20);
  }
});

it('reads 5,000 lines with an effort that grows as they do', () => {
  const pathOf = folderOf({
    '500.jsonl': `${caseLine()}\n`.repeat(500),
    '5000.jsonl': `${caseLine()}\n`.repeat(5_000),
  });
  const read = (count: number) => expect(readCases(pathOf(`${count}.jsonl`))).toHaveLength(count);
  expect(growthOf(read, 500, 5_000)).toBeLessThan(30);
});
