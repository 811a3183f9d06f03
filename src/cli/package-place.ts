// Where a school puts its packages on the web, and under which id and version browsers know them.
import { fault } from './fault';

/** Where Chromium browsers look for what stands in the Chrome Web Store (developer.chrome.com, alternative installation). */
export const STORE_UPDATES = 'https://clients2.google.com/service/update2/crx';

/** The folder on the web without a slash at the end, or null when none was given. Throws a fault for any other address. */
export function folderOnTheWeb(given: string | undefined): string | null {
  if (given === undefined) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  // Browsers take packages from this very machine without encryption; a trial needs no certificate.
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === '127.0.0.1');
  if (!url || !secure || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw fault(
      `--url ${given}: verwacht het adres van een map, zoals https://school.example/postwijzer.`,
      `--url ${given}: expected the address of a folder, such as https://school.example/postwijzer.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** The id that the Chrome Web Store gave, or null. Throws a fault for anything else. */
export function storeId(given: string | undefined): string | null {
  if (given === undefined) return null;
  if (/^[a-p]{32}$/.test(given)) return given;
  throw fault(
    `--store-id ${given}: verwacht 32 letters van a tot en met p, zoals de Chrome Web Store ze toont.`,
    `--store-id ${given}: expected 32 letters from a to p, as the Chrome Web Store shows them.`,
  );
}

/**
 * The number of this package among those of one version, or null. Browsers only fetch a higher one. Throws a fault for
 * anything but a whole number that fits a part of a version (developer.chrome.com, manifest version).
 */
export function revision(given: string | undefined): number | null {
  if (given === undefined) return null;
  const number = Number(given);
  if (/^\d+$/.test(given) && number >= 1 && number <= 65_535) return number;
  throw fault(
    `--revision ${given}: verwacht een heel getal van 1 tot en met 65535.`,
    `--revision ${given}: expected a whole number from 1 to 65535.`,
  );
}
