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
