// Holds the colours of the design against WCAG 2.2 AA, in light and in dark.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/design.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance by WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  ...['ink', 'ink-soft', 'brand', 'error', 'warning', 'info', 'good'].flatMap(ink =>
    ['surface', 'paper'].map(ground => [ink, ground] as const),
  ),
  ...['ink', 'error'].map(ink => [ink, 'error-soft'] as const),
  ...['ink', 'warning'].map(ink => [ink, 'warning-soft'] as const),
  ...['ink', 'info'].map(ink => [ink, 'info-soft'] as const),
  ...['ink', 'good'].map(ink => [ink, 'good-soft'] as const),
  ...['ink', 'ink-soft', 'brand'].map(ink => [ink, 'brand-soft'] as const),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
] as const;
const SHAPES = [
  ['line-control', 'surface'],
  ['line-control', 'paper'],
  ['focus', 'surface'],
  ['focus', 'paper'],
] as const;

describe.each(['light', 'dark'] as const)('the %s colours', mode => {
  const colour = (name: string) => tokens.get(name)?.[mode] ?? expect.fail(`no token ${name}`);

  it.each(TEXT)('%s on %s can be read', (ink, ground) => {
    expect(contrastOf(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s on %s can be seen', (line, ground) => {
    expect(contrastOf(colour(line), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('knows the contrast of black on white', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
});
