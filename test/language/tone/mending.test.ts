// Slips are repaired beside another sign of hostility only.
import { expect, it } from 'vitest';
import { readText } from '../../../src/language/text';
import { mended } from '../../../src/language/tone/mending';
import { linesOf } from '../../../src/language/tone/units';

const forms = (text: string): string[] =>
  linesOf(readText(text)).flatMap(line => mended(line).units.map(unit => unit.form));

it('repairs a lost and a swapped letter', () => {
  expect(forms('moslims zijn parasietn')).toContain('parasieten');
  expect(forms('moslims zijn parasiteen')).toContain('parasieten');
});
it('cuts two words apart', () => expect(forms('moslims zijnongedierte')).toEqual(['moslims', 'zijn', 'ongedierte']));
it('leaves an ordinary sentence as it is', () =>
  expect(forms('wij eten parasietn')).toEqual(['wij', 'eten', 'parasietn']));
