// @vitest-environment happy-dom
// A protocol that comes along is a layer below, or a copy without its name.
import { expect, it } from 'vitest';
import type { ProtocolFile } from '../../src/model/protocol-file';
import { FromPreset } from '../../src/protocol-editor/from-preset';
import { presetById } from '../../src/protocols/index';
import { choose, pressWords } from '../support/field';
import { draw } from '../ui/draw';
import { pick } from './desk';

it('opens a layer, or a copy', async () => {
  const files: ProtocolFile[] = [];
  const place = draw(<FromPreset language="nl" open={file => files.push(file)} />);
  await pick(place, 'preset', 'scala');
  await pressWords(place, 'Begin');
  await choose(place, 'preset-how', 'copy');
  await pressWords(place, 'Begin');
  expect(files).toEqual([
    { version: 1, id: '', name: '', issued: '', extends: 'scala' },
    { ...presetById('scala'), id: '', name: '' },
  ]);
});
