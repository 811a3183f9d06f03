// What is packed comes out again, and the update manifests point at it.
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { encoded, packageFiles } from '../../src/cli/package-files';
import { keyFrom } from '../../src/cli/package-key';
import { folderOf } from './command';

const built = {
  files: new Map([
    ['a/b.txt', new TextEncoder().encode('hallo')],
    ['manifest.json', new TextEncoder().encode('{"name":"x","key":"k","update_url":"u"}')],
  ]),
  version: '1.2.3',
  firefoxId: 'x@school.example',
};

it('packs for Chromium with a signed header before the zip', async () => {
  const key = keyFrom(undefined, folderOf({})(''));
  const files = await packageFiles({ target: 'chromium', built, key, url: 'https://s.example' });
  const zip = files.get('postwijzer.zip') as Uint8Array;
  const crx = files.get('postwijzer.crx') as Uint8Array;
  expect(new TextDecoder().decode(unzipSync(zip)['a/b.txt'])).toBe('hallo');
  expect(new DataView(crx.buffer, crx.byteOffset).getUint32(4, true)).toBe(3);
  const behind = crx.indexOf(0x50, 12 + new DataView(crx.buffer, crx.byteOffset).getUint32(8, true));
  const manifestOf = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(unzipSync(bytes)['manifest.json']));
  expect(manifestOf(crx.slice(behind))).toEqual({ name: 'x', key: 'k', update_url: 'u' });
  // Stores give id and updates themselves.
  expect(manifestOf(zip)).toEqual({ name: 'x' });
  expect(files.get('update.xml')).toContain(`appid="${key.id}"`);
  expect(files.get('update.xml')).toContain('codebase="https://s.example/postwijzer.crx" version="1.2.3"');
});

it('packs for Firefox without a key', async () => {
  const files = await packageFiles({ target: 'firefox', built, key: null, url: 'https://s.example' });
  expect([...files.keys()]).toEqual(['postwijzer.xpi', 'updates.json']);
  expect(JSON.parse(String(files.get('updates.json')))).toEqual({
    addons: {
      'x@school.example': { updates: [{ version: '1.2.3', update_link: 'https://s.example/postwijzer.xpi' }] },
    },
  });
});

it('writes texts for Windows behind a byte order mark, so that no letter is lost', () => {
  const bytes = (name: string) => [...encoded(name, 'Éé')];
  expect(bytes('x.reg')).toEqual([0xff, 0xfe, 0xc9, 0, 0xe9, 0]);
  expect(bytes('x.ps1').slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes('x.json')).toEqual([0xc3, 0x89, 0xc3, 0xa9]);
  expect(encoded('x.zip', new Uint8Array([1]))).toEqual(new Uint8Array([1]));
});
