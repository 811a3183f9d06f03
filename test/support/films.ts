// Films to test with, recorded in a browser: none has to be kept.
import type { Page } from 'puppeteer-core';

/** A film with sound, recorded in a page: a photograph for three seconds. */
export async function filmed(within: Page, bytes: Uint8Array): Promise<Uint8Array> {
  const made = await within.evaluate(async base64 => {
    const photo = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), one => one.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(1280, Math.round((1280 * photo.height) / photo.width));
    canvas.getContext('2d')?.drawImage(photo, 0, 0, canvas.width, canvas.height);
    const audio = new AudioContext();
    const tone = audio.createOscillator();
    const sound = audio.createMediaStreamDestination();
    tone.connect(sound);
    tone.start();
    // Chromium's way to give frames one by one, whether anybody sees them or not.
    const { MediaStreamTrackGenerator } = globalThis as unknown as {
      MediaStreamTrackGenerator: new (of: object) => MediaStreamTrack & { writable: WritableStream<VideoFrame> };
    };
    const track = new MediaStreamTrackGenerator({ kind: 'video' });
    const frames = track.writable.getWriter();
    const stream = new MediaStream([track, ...sound.stream.getTracks()]);
    const recorder = new MediaRecorder(stream, { mimeType: 'video/webm' });
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    const stopped = new Promise(done => {
      recorder.onstop = done;
    });
    recorder.start();
    const start = performance.now();
    for (let count = 0; count < 30; count++) {
      await frames.write(new VideoFrame(canvas, { timestamp: (performance.now() - start) * 1_000 }));
      // A film lasts as long as its frames are given.
      await new Promise(next => setTimeout(next, 100));
    }
    recorder.stop();
    await stopped;
    await audio.close();
    const reader = new FileReader();
    await new Promise(done => {
      reader.onload = done;
      reader.readAsDataURL(new Blob(pieces));
    });
    return String(reader.result).replace(/^[^,]*,/, '');
  }, Buffer.from(bytes).toString('base64'));
  return new Uint8Array(Buffer.from(made, 'base64'));
}
