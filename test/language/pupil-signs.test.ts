// A pupil's profile is told from an adult's.
import { expect, it } from 'vitest';
import { showsPupil } from '../../src/language/pupil-signs';
import { readText } from '../../src/language/text';

it.each(['klas 3a', 'h4c', '14 jaar', 'brugklasser'])('pupil: %s', about =>
  expect(showsPupil(readText(about))).toBe(true),
);
it.each(['', 'vader van een brugklasser', 'juf van groep 3', '45 jaar'])('other: %s', about =>
  expect(showsPupil(readText(about))).toBe(false),
);

it('knows a name or class of the school’s own list, unless an adult shows', () => {
  expect(showsPupil(readText('Bo Tijger\nHockey'), ['Bo Tijger'])).toBe(true);
  expect(showsPupil(readText('Bo\nDe Uilen, hockey'), ['Uilen'])).toBe(true);
  expect(showsPupil(readText('Bo\nHockey'), ['Uilen'])).toBe(false);
});
