// The browser's extension interface in memory: storage, messages, tabs and toolbar, as far as we use them.
type Listener = (...given: never[]) => unknown;

/** An event that tests fire themselves. */
class FakeEvent {
  readonly #listeners = new Set<Listener>();
  addListener(listener: Listener): void {
    this.#listeners.add(listener);
  }
  removeListener(listener: Listener): void {
    this.#listeners.delete(listener);
  }
  /** What the listeners answered. */
  fire(...given: readonly unknown[]): unknown[] {
    return [...this.#listeners].map(listener => listener(...(given as never[])));
  }
}

const changed = new FakeEvent();

/** One storage area. `broken` makes every reading fail, as a spoiled disk does; `full` every writing. */
class FakeArea {
  readonly kept = new Map<string, unknown>();
  broken = false;
  full = false;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }
  async get(keys: string | readonly string[] | null): Promise<Record<string, unknown>> {
    if (this.broken) throw new Error('spoiled');
    const wanted = keys === null ? [...this.kept.keys()] : typeof keys === 'string' ? [keys] : keys;
    return structuredClone(
      Object.fromEntries(wanted.flatMap(key => (this.kept.has(key) ? [[key, this.kept.get(key)]] : []))),
    );
  }
  async set(values: Record<string, unknown>): Promise<void> {
    if (this.full) throw new Error('quota');
    for (const [key, value] of Object.entries(values)) this.kept.set(key, structuredClone(value));
    changed.fire(values, this.#name);
  }
  async remove(keys: string | readonly string[]): Promise<void> {
    for (const key of [keys].flat()) this.kept.delete(key);
    changed.fire({}, this.#name);
  }
  async clear(): Promise<void> {
    this.kept.clear();
    changed.fire({}, this.#name);
  }
}

export const fake = {
  runtime: {
    id: 'own',
    onMessage: new FakeEvent(),
    getURL: (path: string) => `chrome-extension://own/${path}`,
    getManifest: () => ({ content_scripts: [{ matches: ['https://x.com/*', 'https://www.facebook.com/*'] }] }),
    sendMessage: async (message: unknown): Promise<unknown> => message,
  },
  storage: {
    local: new FakeArea('local'),
    session: new FakeArea('session'),
    managed: new FakeArea('managed'),
    onChanged: changed,
  },
  action: {
    shown: new Map<number, Record<string, unknown>>(),
    async setBadgeText({ tabId, text }: { tabId: number; text: string }): Promise<void> {
      this.shown.set(tabId, { ...this.shown.get(tabId), text });
    },
    async setBadgeBackgroundColor({ tabId, color }: { tabId: number; color: string }): Promise<void> {
      this.shown.set(tabId, { ...this.shown.get(tabId), color });
    },
    async setTitle({ tabId, title }: { tabId: number; title: string }): Promise<void> {
      this.shown.set(tabId, { ...this.shown.get(tabId), title });
    },
  },
  tabs: {
    /** What the page of a tab answers; null: it has no content script. */
    answer: null as (() => Promise<unknown>) | null,
    async sendMessage(_tabId: number, _message: unknown): Promise<unknown> {
      if (!this.answer) throw new Error('Could not establish connection. Receiving end does not exist.');
      return this.answer();
    },
  },
};

/** Forgets everything, as a new browser. */
export function freshBrowser(): void {
  fake.storage.local.kept.clear();
  fake.storage.session.kept.clear();
  fake.storage.managed.kept.clear();
  fake.storage.managed.broken = false;
  fake.storage.local.broken = false;
  fake.storage.local.full = false;
  fake.tabs.answer = null;
  fake.action.shown.clear();
}
