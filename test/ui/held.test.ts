// A field that the school set is disabled and says so; another keeps its own hint.
import { expect, it } from 'vitest';
import { held } from '../../src/ui/held';

it('tells who set it', () => {
  expect(held(['theme'], 'theme', 'en', 'Choose')).toEqual({ disabled: true, hint: 'Set by your school.' });
  expect(held(['theme'], 'language', 'en', 'Choose')).toEqual({ disabled: false, hint: 'Choose' });
  expect(held([], 'language', 'en')).toEqual({ disabled: false });
});
