import { expect, it } from 'vitest';
import { askInDutch } from '../../src/texts/nl-ask';

it('promise that the author reads and sends the question', () => {
  expect(askInDutch['ask.hint']).toMatch(/Jij verstuurt/);
});
