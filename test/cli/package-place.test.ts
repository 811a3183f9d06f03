// An address, an id and a number that browsers can use; anything else is refused in both languages.
import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/cli/fault';
import { folderOnTheWeb, revision, storeId } from '../../src/cli/package-place';

/** The fault that the work throws, in both languages. */
function faultOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    const { nl, en } = faultText(error) ?? { nl: '', en: '' };
    return `${nl} | ${en}`;
  }
  return '';
}

it('takes a folder on the web, with or without a slash', () => {
  expect(folderOnTheWeb('https://school.example/pw/')).toBe('https://school.example/pw');
  expect(folderOnTheWeb('http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080');
  expect(folderOnTheWeb(undefined)).toBeNull();
  expect(storeId('a'.repeat(32))).toBe('a'.repeat(32));
  expect(storeId(undefined)).toBeNull();
  expect([revision('7'), revision(undefined)]).toEqual([7, null]);
});

describe('refuses', () => {
  it.each(['school.example/pw', 'http://school.example', 'ftp://x.example', 'https://x.example/?a=1', ''])(
    'the address %j',
    url => expect(faultOf(() => folderOnTheWeb(url))).toMatch(/verwacht het adres.*expected the address/),
  );
  it.each(['abc', 'A'.repeat(32), 'z'.repeat(32)])('the id %s', id =>
    expect(faultOf(() => storeId(id))).toMatch(/verwacht 32 letters.*expected 32 letters/),
  );
  it.each(['0', '-1', '1.5', '65536', 'one'])('the number %s', number =>
    expect(faultOf(() => revision(number))).toMatch(/verwacht een heel getal.*expected a whole number/),
  );
});
