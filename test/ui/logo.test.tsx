// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Logo } from '../../src/ui/logo';
import { draw } from './draw';

it('is the drawing of logo.svg', () => {
  const drawn = [...draw(<Logo />).querySelectorAll('path')].map(path => path.getAttribute('d'));
  const file = readFileSync('src/ui/logo.svg', 'utf8');
  expect(drawn).toEqual([...file.matchAll(/ d="([^"]+)"/g)].map(match => match[1]));
  expect(drawn).toHaveLength(3);
});
