import { expect, it } from 'vitest';
import { text } from '../../src/texts/in-page';
import { text as everywhere } from '../../src/texts/text';

it('says the same as everywhere', () => {
  expect(text('nl', 'panel.title')).toBe(everywhere('nl', 'panel.title'));
  expect(text('en', 'badge.reading')).toBe('I read along');
});
