// Only wanted files are unpacked, and no more of them than may be.
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { filesIn } from '../../src/documents/zip';

const zip = zipSync({ a: strToU8('hallo'), b: new Uint8Array(5_000_000) });

it('gives the wanted files', () => {
  const files = filesIn(zip, name => name === 'a', 100);
  expect([...files.keys()]).toEqual(['a']);
  expect(new TextDecoder().decode(files.get('a'))).toBe('hallo');
});

it('stops at the most, also where the zip gives another size than it has', () => {
  expect(() => filesIn(zip, () => true, 1_000)).toThrow('bomb');
  const lying = zip.slice();
  // The sizes in the heads of the files: four bytes each at 18 and 22 behind the mark of a file.
  for (let at = 0; at < lying.length - 30; at++) {
    if (lying[at] === 0x50 && lying[at + 1] === 0x4b && lying[at + 2] === 3) lying.fill(1, at + 22, at + 26);
  }
  expect(() => filesIn(lying, name => name === 'b', 1_000)).toThrow('bomb');
});

it('says that a broken file is damaged', () => {
  const broken = zip.slice();
  broken.fill(255, 80, 400);
  expect(() => filesIn(broken, () => true, 10_000_000)).toThrow('damaged');
});
