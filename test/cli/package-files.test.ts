// What is packed comes out again, and the update manifests point at it.
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { packageFiles } from '../../src/cli/package-files';
import { keyFrom } from '../../src/cli/package-key';
import { folderOf } from './command';

const built = {
  files: new Map([['a/b.txt', new TextEncoder().encode('hallo')]]),
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
  expect(crx.slice(-zip.length)).toEqual(zip);
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
