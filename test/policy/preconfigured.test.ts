// The common package has nothing set.
import { expect, it } from 'vitest';
import { preconfigured } from '../../src/policy/preconfigured';

it('is empty unless a package was made for a school', () => {
  expect(preconfigured).toEqual({});
});
