// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Badge } from '../../src/content/badge';
import { draw } from '../ui/draw';

const badge = (count: number, worst: 'error' | null, noted = false) =>
  draw(<Badge language="nl" count={count} worst={worst} noted={noted} open={false} onPress={() => {}} />).querySelector(
    'button',
  );

it('shows the number, and tells number and gravity in words', () => {
  expect(badge(2, 'error')?.textContent).toBe('2Ik lees mee');
  expect(badge(2, 'error')?.getAttribute('aria-label')).toBe(
    'Postwijzer: 2 opmerkingen bij je bericht. Zwaarste: Pas dit aan.',
  );
});

it('never looks like all is well when something is the matter', () => {
  expect(badge(0, null)?.className).toContain('severity-none');
  expect(badge(0, null, true)?.className).toContain('severity-info');
  expect(badge(0, null, true)?.textContent).toBe('Ik lees mee');
});

it('tells whether the panel is open', () => {
  expect(badge(1, 'error')?.getAttribute('aria-expanded')).toBe('false');
});
