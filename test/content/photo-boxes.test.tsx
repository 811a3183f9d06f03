// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type Choice, moved, ownBox, PhotoBoxes } from '../../src/content/photo-boxes';
import { draw, press } from '../ui/draw';

const size = { width: 1_000, height: 500 };
const box = { left: 100, top: 100, width: 50, height: 50 };

describe('a key', () => {
  it.each([
    ['ArrowLeft', { left: 90, top: 100 }],
    ['ArrowRight', { left: 110, top: 100 }],
    ['ArrowUp', { left: 100, top: 90 }],
    ['ArrowDown', { left: 100, top: 110 }],
    ['+', { width: 60, left: 95 }],
    ['-', { width: 50 / 1.2 }],
  ])('%s changes an own box', (key, expected) => {
    expect(moved(box, key, size)).toMatchObject(expected);
  });

  it('that means something else does not', () => {
    expect(moved(box, 'a', size)).toBeNull();
  });
});

it('puts an own box around a point', () => {
  expect(ownBox(500, 250, size, 7)).toEqual({
    id: 7,
    box: { left: 470, top: 220, width: 60, height: 60 },
    chosen: true,
    own: true,
  });
});

describe('boxes on a photo', () => {
  const choices: readonly Choice[] = [{ id: 0, box, chosen: true, own: false }, ownBox(500, 250, size, 1)];
  const change = vi.fn();
  const boxes = (given: object = { change }) =>
    draw(
      <PhotoBoxes
        file={new Blob(['x'])}
        size={size}
        choices={choices}
        language="nl"
        honest={event => event.isTrusted}
        {...given}
      />,
    );

  it('lie where the faces are, and are chosen by a press', () => {
    const [first, second] = boxes().querySelectorAll<HTMLElement>('.photo-box');
    expect(first?.style.left).toBe('10%');
    expect(first?.style.top).toBe('20%');
    expect(first?.getAttribute('aria-label')).toBe('Gezicht 1');
    expect(second?.getAttribute('aria-label')).toBe('Eigen vak 2');
    press(first);
    expect(change.mock.lastCall?.[0][0]).toMatchObject({ chosen: false });
  });

  it('cannot be changed where they only show', () => {
    const shown = boxes({}).querySelectorAll('.photo-box');
    expect([...shown].map(({ tagName }) => tagName)).toEqual(['SPAN', 'SPAN']);
  });

  it('leave a press by a script alone', () => {
    change.mockClear();
    boxes().querySelector<HTMLElement>('.photo-box')?.click();
    expect(change).not.toHaveBeenCalled();
  });
});
