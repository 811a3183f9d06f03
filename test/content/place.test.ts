import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, type Edges, overlap, placeBadge, placeCard, placePanel, type Scene } from '../../src/content/place';

const edges = (left: number, top: number, right: number, bottom: number): Edges => ({ left, top, right, bottom });
const screen = edges(0, 0, 1280, 800);
const sceneOf = (composer: Edges, free: Edges[], occupied: Scene['occupied'] = () => 0): Scene => ({
  screen,
  composer,
  free,
  occupied,
});
const BADGE = { width: 140, height: 32 };
const PANEL = { width: 360, height: 500 };
const cover = ({ left, top }: { left: number; top: number }, size: { width: number; height: number }) =>
  edges(left, top, left + size.width, top + size.height);

describe('the badge', () => {
  it('stands beside the composer where there is room', () => {
    expect(placeBadge(sceneOf(edges(300, 200, 800, 500), []), BADGE)).toMatchObject({ left: 808, top: 468 });
  });

  it('stands above when there is no room beside', () => {
    expect(placeBadge(sceneOf(edges(100, 200, 1270, 500), []), BADGE)).toMatchObject({ left: 1130, top: 164 });
  });

  it('goes elsewhere when something else can be pressed there', () => {
    const scene = sceneOf(edges(300, 200, 800, 500), [], place => (place.left > 800 ? 10 : 0));
    expect(placeBadge(scene, BADGE)).toMatchObject({ choice: 1 });
  });

  it('keeps its corner while it covers nothing, so that it does not jump', () => {
    const scene = sceneOf(edges(300, 200, 800, 500), []);
    expect(placeBadge(scene, BADGE, 2).choice).toBe(2);
    const crowded = { ...scene, free: [edges(0, 500, 1280, 560)] };
    expect(placeBadge(crowded, BADGE, 2).choice).toBe(0);
  });

  it('finds an empty corner inside a composer that fills the window', () => {
    const text = edges(0, 60, 1280, 700);
    const publish = edges(1100, 740, 1260, 780);
    const place = cover(placeBadge(sceneOf(screen, [text, publish]), BADGE), BADGE);
    expect([text, publish].map(free => areaOf(overlap(place, free)))).toEqual([0, 0]);
    expect(areaOf(overlap(place, screen))).toBe(areaOf(place));
  });
});

describe('the panel', () => {
  it.each([
    ['right of it', edges(300, 100, 800, 600)],
    ['left of it', edges(700, 100, 1200, 600)],
    ['below it', edges(100, 40, 1200, 400)],
    ['above it', edges(100, 500, 1200, 780)],
  ])('stands %s', (_where, composer) => {
    const place = placePanel(sceneOf(composer, [composer]), PANEL);
    expect(areaOf(overlap(cover(place, place), composer))).toBe(0);
    expect(place.height).toBeGreaterThanOrEqual(220);
  });

  it('leaves text and publish control free when the composer fills the window', () => {
    const text = edges(20, 60, 1260, 300);
    const publish = edges(1100, 310, 1260, 350);
    const place = placePanel(sceneOf(screen, [text, publish]), PANEL);
    expect([text, publish].map(free => areaOf(overlap(cover(place, place), free)))).toEqual([0, 0]);
  });

  it('always stays in the window, and off text and publish control whenever a readable room exists', () => {
    const point = (most: number) => fc.integer({ min: 0, max: most });
    const box = fc
      .tuple(point(1280), point(800), point(1280), point(800))
      .map(([x1, y1, x2, y2]) => edges(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2) + 1, Math.max(y1, y2) + 1));
    fc.assert(
      fc.property(box, composer => {
        const place = placePanel(sceneOf(composer, [composer]), PANEL);
        const covered = cover(place, place);
        expect(areaOf(overlap(covered, screen))).toBeCloseTo(areaOf(covered));
        const roomy =
          composer.left >= 376 || composer.right <= 1280 - 376 || composer.top >= 236 || composer.bottom <= 800 - 236;
        if (roomy) expect(areaOf(overlap(covered, composer))).toBe(0);
      }),
    );
  });
});

describe('the card at marked words', () => {
  const CARD = { width: 340, height: 200 };

  it('stands below the words, and above where there is no room below', () => {
    expect(placeCard(edges(100, 100, 140, 120), CARD, screen)).toEqual({ left: 100, top: 124, height: 200 });
    expect(placeCard(edges(100, 700, 140, 720), CARD, screen)).toEqual({ left: 100, top: 496, height: 200 });
  });

  it('never covers the words, and stays on the screen', () => {
    const number = fc.integer({ min: 0, max: 700 });
    fc.assert(
      fc.property(number, number, (left, top) => {
        const words = edges(left, top, left + 40, top + 20);
        const place = placeCard(words, CARD, screen);
        const card = edges(place.left, place.top, place.left + CARD.width, place.top + place.height);
        expect(areaOf(overlap(card, words))).toBe(0);
        expect(areaOf(overlap(card, screen))).toBe(areaOf(card));
      }),
    );
  });
});
