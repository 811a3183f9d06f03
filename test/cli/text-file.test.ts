// Text files: read as UTF-8, or refused with the reason.
import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/cli/fault';
import { readTextFile } from '../../src/cli/text-file';
import { folderOf } from './command';

it('passes over a byte order mark', () => {
  const pathOf = folderOf({ a: '\uFEFFé' });
  expect(readTextFile(pathOf('a'))).toBe('é');
});

describe('refuses', () => {
  it.each([
    ['empty', '', 'empty'],
    ['binary', new Uint8Array([1, 0, 2]), 'not text'],
    ['another encoding', new Uint8Array([0xe9, 0x65]), 'not text'],
    ['missing', undefined, 'does not exist'],
  ])('%s', (_kind, content, reason) => {
    const pathOf = folderOf(content === undefined ? {} : { a: content });
    try {
      readTextFile(pathOf('a'));
      expect.unreachable();
    } catch (error) {
      expect(faultText(error)?.en).toContain(`${pathOf('a')}: `);
      expect(faultText(error)?.en).toContain(reason);
    }
  });
});
