// Where the command line finds protocols: presets, files, and files beside them.
import { expect, it } from 'vitest';
import { presetNamed, protocolSource } from '../../src/cli/protocol-source';
import { folderOf } from './command';

const file = (own: object) => JSON.stringify({ version: 1, issued: '2026', name: 'X', ...own });

it('gives each case its preset, and merges the same school once', () => {
  const protocolOf = protocolSource(undefined);
  const first = protocolOf('opoz', { name: 'a' });
  expect(first.school.name).toBe('a');
  expect(protocolOf('opoz', { name: 'a' })).toBe(first);
  expect(protocolOf('opoz', { name: 'b' })).not.toBe(first);
  expect(protocolOf('scala', { name: 'a' }).id).toBe('scala');
});

it('gives every case the one that was asked for', () => {
  expect(protocolSource('scala')('opoz', {}).id).toBe('scala');
});

it('follows files beside a file down to a preset', () => {
  const pathOf = folderOf({
    'school.json': file({ id: 'school', extends: 'board', school: { name: 'De Vlinder' } }),
    'board.json': file({ id: 'board', extends: 'scala', school: { town: 'Drunen' } }),
  });
  const protocol = protocolSource(pathOf('school.json'))(undefined, {});
  expect([protocol.id, protocol.school.name, protocol.school.town, protocol.questions.length]).toEqual([
    'school',
    'De Vlinder',
    'Drunen',
    6,
  ]);
});

it('says which presets there are', () => {
  expect(() => presetNamed(undefined)).toThrow('Expected: de-bron, kits-primair, opoz, scala, svopl');
  expect(() => presetNamed('opzo')).toThrow('unknown protocol "opzo"');
});
