// A key is made once, read again, and gives the id that Chromium works out.
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { idOf, keyFrom } from '../../src/cli/package-key';
import { folderOf } from './command';

it('makes a key beside the package and takes it again the next time', () => {
  const pathOf = folderOf({});
  const made = keyFrom(undefined, pathOf(''));
  expect(existsSync(made.path)).toBe(true);
  expect(keyFrom(undefined, pathOf(''))).toEqual(made);
  expect(made.id).toMatch(/^[a-p]{32}$/);
  expect(readFileSync(made.path, 'utf8')).toContain('PRIVATE KEY');
});

it('writes the first half of the hash in letters', () => {
  // SHA-256 of nothing starts with e3b0c44298fc1c149afbf4c8996fb924.
  expect(idOf(new Uint8Array())).toBe('odlameecjipmbmbejkplpemijjgpljce');
});

it('refuses a file that holds no private key', () => {
  const pathOf = folderOf({ 'key.pem': '-----BEGIN CERTIFICATE-----' });
  expect(() => keyFrom(pathOf('key.pem'), pathOf(''))).toThrow('no private key');
});
