// Compounds of swear words count, words that begin alike do not.
import { expect, it } from 'vitest';
import { compoundClasses } from '../../../src/language/tone/compounds';

it.each(['kutzooi', 'kankerschool', 'tyfusweer', 'klotetrein', 'teringherrie', 'rotschool'])('%s swears', word => {
  expect(compoundClasses(word)).toContain('swear');
});
it('tells persons and groups', () => {
  expect(compoundClasses('kutleraar')).toContain('scold');
  expect(compoundClasses('kankerturken')).toContain('slur');
});
it.each([
  'kankeronderzoek',
  'kankerpatient',
  'rotonde',
  'rotterdam',
  'tyfusvaccin',
  'kutaisi',
  'shiitake',
  'kaketoe',
  'hoeraatje',
  'klotsen',
])('%s does not', word => expect(compoundClasses(word)).toEqual([]));
