// Puts a file where browsers look for their policies, and leaves the machine as it was, whatever happens.
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export class PlacedFile {
  readonly #path: string;
  /** What stood there before, or null. */
  readonly #before: string | null;
  /** The first folder that had to be made, or null. */
  #made: string | undefined;

  /** `ours`: words by which a file that a killed test left behind is known. */
  constructor(path: string, ours: string) {
    this.#path = path;
    const found = existsSync(path) ? readFileSync(path, 'utf8') : null;
    this.#before = found?.includes(ours) ? null : found;
    for (const end of ['exit', 'SIGINT', 'SIGTERM'] as const) process.once(end, () => this.remove());
  }

  /** Whether this machine lets a test write below a folder. */
  static allowed(folder: string): boolean {
    const there = existsSync(folder);
    try {
      if (!there) rmSync(mkdirSync(folder, { recursive: true }) ?? folder, { recursive: true });
      else accessSync(folder, constants.W_OK);
      return true;
    } catch {
      return false;
    }
  }

  write(content: object): void {
    this.#made = mkdirSync(dirname(this.#path), { recursive: true }) ?? this.#made;
    writeFileSync(this.#path, JSON.stringify(content));
  }

  remove(): void {
    if (this.#before !== null) writeFileSync(this.#path, this.#before);
    else rmSync(this.#path, { force: true });
    if (this.#made !== undefined) rmSync(this.#made, { recursive: true, force: true });
    this.#made = undefined;
  }
}
