// @vitest-environment happy-dom
// The list is erased after a second press only.
import { expect, it } from 'vitest';
import { EraseRegister } from '../../src/consent-view/erase-register';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

it('asks first', async () => {
  let erased = 0;
  const place = draw(
    <EraseRegister
      language="nl"
      erase={async () => {
        erased += 1;
      }}
    />,
  );
  await pressWords(place, 'Wis de hele lijst');
  await pressWords(place, 'Nee, wis niets');
  expect(erased).toBe(0);
  await pressWords(place, 'Wis de hele lijst');
  await pressWords(place, 'Ja, wis de lijst');
  expect(erased).toBe(1);
});
