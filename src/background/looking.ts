// Has a place ready where pictures are looked at: in Chromium an offscreen document, which a worker cannot do without.

/** What Chromium offers for this (developer.chrome.com/docs/extensions/reference/api/offscreen). */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(given: { url: string; reasons: readonly string[]; justification: string }): Promise<void>;
}

const PAGE = 'src/looking/index.html';
let opening: Promise<void> | null = null;

/** Resolves when pictures can be sent. Firefox looks at them in its background page, which is always there. */
export async function readyToLook(): Promise<void> {
  const { chrome } = globalThis as { chrome?: { offscreen?: Offscreen } };
  const offscreen = chrome?.offscreen;
  if (!offscreen) return;
  opening ??= open(offscreen).finally(() => {
    opening = null;
  });
  await opening;
}

async function open(offscreen: Offscreen): Promise<void> {
  if (await offscreen.hasDocument()) return;
  await offscreen.createDocument({
    url: PAGE,
    reasons: ['WORKERS'],
    justification: 'Looks at a chosen photo on this device, before it is posted.',
  });
}
