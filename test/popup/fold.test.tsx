// @vitest-environment happy-dom
// A folded part keeps its words until it is opened.
import { expect, it } from 'vitest';
import { Fold } from '../../src/popup/fold';
import { draw } from '../ui/draw';

it('is folded unless told otherwise', () => {
  expect(draw(<Fold title="Meer">inhoud</Fold>).querySelector('details')?.open).toBe(false);
  const open = draw(
    <Fold title="Meer" open>
      inhoud
    </Fold>,
  );
  expect(open.querySelector('details')?.open).toBe(true);
  expect(open.querySelector('summary')?.textContent).toBe('Meer');
});
