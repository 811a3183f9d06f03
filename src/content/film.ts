// Takes frames from a film to look at, and notices whether it has sound.
import type { FileFacts } from '../model/file-facts';

/** Frames of a film that are looked at, spread over its length. */
const FRAMES = 4;
/** Longer side of a frame, in pixels. */
const SIDE = 1_024;

type Facts = Omit<FileFacts, 'kind'>;

/**
 * What the frame with most faces shows, and whether there is a sound track. A film that this browser cannot play is
 * `unchecked`.
 */
export async function filmFacts(
  file: Blob,
  lookAt: (frame: Blob) => Promise<Facts>,
  signal?: AbortSignal,
): Promise<Facts> {
  const film = document.createElement('video');
  film.muted = true;
  film.preload = 'auto';
  const address = URL.createObjectURL(file);
  try {
    film.src = address;
    await heard(film, 'loadeddata', signal);
    const sound = hasSound(film);
    // Some films load without a picture that this browser can show.
    if (film.videoWidth === 0) return { unchecked: 'format', ...sound };
    return { ...(await mostFaces(film, lookAt, signal)), ...sound };
  } catch {
    signal?.throwIfAborted();
    return { unchecked: 'format' };
  } finally {
    film.removeAttribute('src');
    URL.revokeObjectURL(address);
  }
}

async function mostFaces(
  film: HTMLVideoElement,
  lookAt: (frame: Blob) => Promise<Facts>,
  signal?: AbortSignal,
): Promise<Facts> {
  let most: Facts | null = null;
  const length = Number.isFinite(film.duration) ? film.duration : 0;
  for (let place = 0; place < FRAMES; place++) {
    const time = (length * (place + 0.5)) / FRAMES;
    if (time !== film.currentTime) {
      const there = heard(film, 'seeked', signal);
      film.currentTime = time;
      await there;
    }
    const facts = await lookAt(await frameOf(film));
    if (!most || (facts.faces?.length ?? 0) > (most.faces?.length ?? 0)) most = facts;
    if (length === 0) break;
  }
  // Boxes of one frame say nothing of the others, so a film has no size to draw them in.
  return most?.faces ? { faces: most.faces } : { unchecked: most?.unchecked ?? 'late' };
}

function frameOf(film: HTMLVideoElement): Promise<Blob> {
  const scale = Math.min(1, SIDE / Math.max(film.videoWidth, film.videoHeight));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(film.videoWidth * scale)),
    Math.max(1, Math.round(film.videoHeight * scale)),
  );
  canvas.getContext('2d')?.drawImage(film, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

/** Whether there is a sound track, asked the way this browser knows; absent where it does not tell. */
function hasSound(film: HTMLVideoElement): Pick<FileFacts, 'sound'> {
  const known = film as HTMLVideoElement & { mozHasAudio?: boolean; captureStream?: () => MediaStream };
  if (known.mozHasAudio !== undefined) return { sound: known.mozHasAudio };
  if (known.captureStream) return { sound: known.captureStream().getAudioTracks().length > 0 };
  return {};
}

function heard(film: HTMLVideoElement, type: 'loadeddata' | 'seeked', signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const listening = { once: true, ...(signal ? { signal } : {}) };
    film.addEventListener(type, () => resolve(), listening);
    film.addEventListener('error', () => reject(new Error('unplayable')), listening);
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
