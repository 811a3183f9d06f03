// A photo with a box around each face: chosen by a press, by keyboard too, and own boxes for faces that were missed.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Box } from '../model/file-facts';
import type { Language } from '../model/text';
import { text } from '../texts/in-page';

/** A box on the photo, in its pixels. */
export interface Choice {
  readonly id: number;
  readonly box: Box;
  readonly chosen: boolean;
  /** Drawn by the author: it can be moved. */
  readonly own: boolean;
}

export interface PhotoBoxesProps {
  readonly file: Blob;
  readonly size: { readonly width: number; readonly height: number };
  readonly choices: readonly Choice[];
  readonly language: Language;
  readonly honest: (event: MouseEvent) => boolean;
  /** Absent where the boxes only show what was found. */
  readonly change?: (choices: readonly Choice[]) => void;
}

/** Longer side of the preview, in pixels. */
const SIDE = 640;
/** Side of an own box, and how far a key moves it, as parts of the shorter side of the photo. */
const OWN = 0.12;
const STEP = 0.02;

/** A box of the usual size around a point. */
export function ownBox(x: number, y: number, size: PhotoBoxesProps['size'], id: number): Choice {
  const side = Math.min(size.width, size.height) * OWN;
  const box = { left: x - side / 2, top: y - side / 2, width: side, height: side };
  return { id, box, chosen: true, own: true };
}

/** A box after a key: moved by an arrow, larger by +, smaller by −; null for any other key. */
export function moved({ left, top, width, height }: Box, key: string, size: PhotoBoxesProps['size']): Box | null {
  const step = Math.min(size.width, size.height) * STEP;
  const by = (x: number, y: number) => ({ left: left + x * step, top: top + y * step, width, height });
  const grown = (factor: number) => ({
    left: left + (width - width * factor) / 2,
    top: top + (height - height * factor) / 2,
    width: width * factor,
    height: height * factor,
  });
  switch (key) {
    case 'ArrowLeft':
      return by(-1, 0);
    case 'ArrowRight':
      return by(1, 0);
    case 'ArrowUp':
      return by(0, -1);
    case 'ArrowDown':
      return by(0, 1);
    case '+':
    case '=':
      return grown(1.2);
    case '-':
      return grown(1 / 1.2);
    default:
      return null;
  }
}

export function PhotoBoxes({ file, size, choices, language, honest, change }: PhotoBoxesProps): JSX.Element {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const life = new AbortController();
    if (canvas.current) void draw(canvas.current, file, life.signal);
    return () => life.abort();
  }, [file]);
  const replace = (place: number, choice: Choice) =>
    change?.(choices.map((one, index) => (index === place ? choice : one)));
  const add = (event: MouseEvent) => {
    const shown = canvas.current?.getBoundingClientRect();
    if (!change || !shown || !honest(event)) return;
    const x = ((event.clientX - shown.left) / shown.width) * size.width;
    const y = ((event.clientY - shown.top) / shown.height) * size.height;
    change([...choices, ownBox(x, y, size, choices.length)]);
  };
  return (
    <div class="photo">
      {/* The buttons on it and "add a box" do the same by keyboard. */}
      <canvas ref={canvas} {...shownAt(size)} role="img" aria-label={text(language, 'photos.preview')} onClick={add} />
      {!change &&
        choices.map(({ id, box }) => <span key={id} class="photo-box" style={placeOf(box, size)} aria-hidden="true" />)}
      {change &&
        choices.map((choice, place) => (
          <button
            type="button"
            key={choice.id}
            class="photo-box"
            aria-pressed={choice.chosen}
            aria-label={text(language, choice.own ? 'photos.own' : 'photos.face', { number: place + 1 })}
            style={placeOf(choice.box, size)}
            onClick={event => honest(event) && replace(place, { ...choice, chosen: !choice.chosen })}
            onKeyDown={event => {
              const box = choice.own && event.isTrusted ? moved(choice.box, event.key, size) : null;
              if (!box) return;
              event.preventDefault();
              replace(place, { ...choice, box });
            }}
          />
        ))}
    </div>
  );
}

function placeOf({ left, top, width, height }: Box, size: PhotoBoxesProps['size']): Record<string, string> {
  const part = (value: number, whole: number) => `${(100 * value) / whole}%`;
  return {
    left: part(left, size.width),
    top: part(top, size.height),
    width: part(width, size.width),
    height: part(height, size.height),
  };
}

/** The size of the preview, known before the photo is drawn, so that no button moves away under a press. */
function shownAt({ width, height }: PhotoBoxesProps['size']): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, SIDE / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

async function draw(canvas: HTMLCanvasElement, file: Blob, signal: AbortSignal): Promise<void> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    if (!signal.aborted) canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
  } catch {
    // What cannot be drawn can still be asked about.
  }
}
