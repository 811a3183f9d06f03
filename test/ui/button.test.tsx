// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/button';
import { buttonOf, draw, press } from './draw';

it('tells of a press and never submits the form around it', () => {
  const onPress = vi.fn();
  const button = buttonOf(draw(<Button onPress={onPress}>Doe</Button>), 'Doe');
  press(button);
  expect(onPress).toHaveBeenCalledOnce();
  expect(button?.type).toBe('button');
});

it('can have another name for screen readers', () => {
  expect(
    buttonOf(
      draw(
        <Button label="Sluit" onPress={() => {}}>
          x
        </Button>,
      ),
      'Sluit',
    )?.textContent,
  ).toBe('x');
});
