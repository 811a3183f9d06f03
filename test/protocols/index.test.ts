// The door of the room gives a merged protocol out of a file, as the background does it.
import { expect, it } from 'vitest';
import { mergeProtocol, parseProtocolFile, presetById, presetIds } from '../../src/protocols/index';

it('imports a layer on a preset and merges it', () => {
  const text = JSON.stringify({ version: 1, id: 'vlinder', name: 'De Vlinder', issued: '2026', extends: presetIds[2] });
  const parsed = parseProtocolFile(text, []);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message.en);
  const protocol = mergeProtocol(parsed.file, presetById, { name: 'De Vlinder' });
  expect([protocol.name, protocol.school.name]).toEqual(['De Vlinder', 'De Vlinder']);
  expect(Object.keys(protocol.rules).length).toBeGreaterThan(15);
});
