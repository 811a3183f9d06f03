// Measures how long the main thread of a site's page is held up while a photo that was chosen there is looked at.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseBy } from '../test/sites/giving';
import { Overlay, type Studio } from '../test/support/browser';

/** Milliseconds of the longest task of the page between choosing a photo and the question about it; 0 below 50. */
export async function longestTask(studio: Studio, photo: Uint8Array): Promise<number> {
  const path = join(mkdtempSync(join(tmpdir(), 'photo-')), 'foto.jpg');
  writeFileSync(path, photo);
  const page = await studio.visit('x.com', { path: '/home' });
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.keyboard.type('Wat een feest met groep 7 van onze school!');
  const overlay = await Overlay.on(page);
  await page.evaluate(() => {
    const state = globalThis as unknown as { longest: number };
    state.longest = 0;
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) state.longest = Math.max(state.longest, duration);
    }).observe({ type: 'longtask' });
  });
  await chooseBy(page, '.media [role="button"]', [path]);
  await overlay.shows(/herkenbare? gezicht/);
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  await page.close();
  return longest;
}
