// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { SeverityIcon } from '../../src/ui/severity-icon';
import { draw } from './draw';

it('gives every severity a drawing of its own', () => {
  const drawings = (['error', 'warning', 'info', null] as const).map(
    severity => draw(<SeverityIcon severity={severity} />).innerHTML,
  );
  expect(new Set(drawings).size).toBe(4);
});

it('is hidden from screen readers', () => {
  expect(
    draw(<SeverityIcon severity="info" />)
      .querySelector('svg')
      ?.getAttribute('aria-hidden'),
  ).toBe('true');
});
