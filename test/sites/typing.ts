// Types as a person does.
import type { Page } from 'puppeteer-core';

/** Types a text of several lines as a person does. */
export async function typeLines(page: Page, text: string, enterSends = false): Promise<void> {
  for (const [place, line] of text.split('\n').entries()) {
    if (place > 0) {
      if (enterSends) await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      if (enterSends) await page.keyboard.up('Shift');
    }
    await page.keyboard.type(line);
  }
}
