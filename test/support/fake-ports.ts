// Two ends of a port of the extension, in memory: what one sends the other hears, in order, a moment later.
import type { Runtime } from 'webextension-polyfill';

type Listener = (message: unknown) => void;

class End {
  other: End | null = null;
  readonly heard: Listener[] = [];
  readonly ended: (() => void)[] = [];
  open = true;
  readonly onMessage = { addListener: (listener: Listener) => void this.heard.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.ended.push(listener) };
  postMessage(message: unknown): void {
    if (!this.open) throw new Error('disconnected');
    const copy = JSON.parse(JSON.stringify(message)) as unknown;
    queueMicrotask(() => {
      if (this.other?.open) for (const listener of this.other.heard) listener(copy);
    });
  }
  disconnect(): void {
    if (!this.open) return;
    this.open = false;
    const { other } = this;
    if (!other?.open) return;
    queueMicrotask(() => {
      if (!other.open) return;
      other.open = false;
      for (const listener of other.ended) listener();
    });
  }
}

export function fakePorts(): { readonly near: Runtime.Port; readonly far: Runtime.Port } {
  const [near, far] = [new End(), new End()];
  near.other = far;
  far.other = near;
  return { near: near as unknown as Runtime.Port, far: far as unknown as Runtime.Port };
}
