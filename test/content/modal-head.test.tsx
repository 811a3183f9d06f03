// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { ModalHead } from '../../src/content/modal-head';
import { buttonOf, draw, press } from '../ui/draw';

it('names the dialog, and leads out of it', () => {
  const leave = vi.fn();
  const place = draw(
    <ModalHead title="Mag dit?" out="Sluiten" leave={leave}>
      Nog niet geplaatst.
    </ModalHead>,
  );
  expect(place.querySelector('#modal-title')?.textContent).toBe('Mag dit?');
  expect(place.textContent).toContain('Nog niet geplaatst.');
  press(buttonOf(place, 'Sluiten'));
  expect(leave).toHaveBeenCalledOnce();
});
