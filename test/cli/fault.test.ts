// Faults keep their words in both languages; other errors are no faults.
import { expect, it } from 'vitest';
import { FAULT_CODE, fault, faultText, runCommand } from '../../src/cli/fault';

it('keeps the words of a fault', () => {
  expect(faultText(fault('Leeg.', 'Empty.'))).toEqual({ nl: 'Leeg.', en: 'Empty.' });
  expect(faultText(new Error('x'))).toBeNull();
  expect(faultText('x')).toBeNull();
});

it.each([
  [() => fault('Leeg.', 'Empty.'), 'Leeg.\n'],
  [() => new TypeError('boom'), 'Onverwachte fout in Postwijzer: boom\n'],
])('tells of it on standard error, without a stack, with its exit code: %#', (make, told) => {
  const { write } = process.stderr;
  const { exitCode } = process;
  const written: string[] = [];
  process.stderr.write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  runCommand(
    () => {
      throw make();
    },
    () => 'nl',
  );
  process.stderr.write = write;
  expect([written.join(''), process.exitCode]).toEqual([told, FAULT_CODE]);
  process.exitCode = exitCode;
});
