import { expect, it } from 'vitest';
import { SITES } from '../../src/protocol-editor/sites';
import { sites } from '../../src/sites/index';

it('names every site that we know', () => {
  expect(Object.keys(SITES).sort()).toEqual(sites.map(({ id }) => id).sort());
});
