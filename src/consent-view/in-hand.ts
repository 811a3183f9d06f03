// The register as one page of ours has it in hand: read, opened with its passphrase, changed, and kept up to date.
import { useEffect, useRef, useState } from 'preact/hooks';
import { type LockedRegister, type Passphrase, passphraseOf } from '../consent/lock';
import { EMPTY_REGISTER, type Register } from '../consent/register';
import { eraseRegister, keepRegister, onRegisterChanged, openRegister, readRegister } from '../register-store';

/** What the page knows of the register. */
export type InHand =
  | { readonly state: 'reading' }
  | { readonly state: 'failed' }
  | { readonly state: 'spoiled'; readonly found: unknown }
  | { readonly state: 'locked'; readonly wrong: boolean }
  | { readonly state: 'open'; readonly register: Register; readonly hasLock: boolean; readonly outcome: Outcome };

/** What became of the last change; null before there was one. */
export type Outcome = 'kept' | 'changed' | 'full' | null;

export interface RegisterDeeds {
  /** Stores the register as it is now; true when it was kept. */
  change(register: Register): Promise<boolean>;
  unlock(words: string): Promise<void>;
  /** Sets another passphrase, or none. */
  lock(words: string | null): Promise<boolean>;
  erase(): Promise<void>;
}

/** Takes the register in hand until `end`; `tell` hears what is known each time that changes. */
export class RegisterInHand implements RegisterDeeds {
  readonly #today: string;
  readonly #tell: (hand: InHand) => void;
  readonly end: () => void;
  // Kept in the memory of this page only: closing it locks the register.
  #passphrase: Passphrase | null = null;
  #revision: string | null = null;
  #locked: LockedRegister | null = null;
  #register: Register = EMPTY_REGISTER;
  #writing = false;

  constructor(today: string, tell: (hand: InHand) => void) {
    this.#today = today;
    this.#tell = tell;
    this.end = onRegisterChanged(() => {
      // Told of its own writing, it would open the new register with the old passphrase.
      if (!this.#writing) void this.read();
    });
  }

  /** Reads what is stored, unless this page wrote it itself. */
  async read(outcome: Outcome = null): Promise<void> {
    const stored = await readRegister(this.#today);
    if (stored.state === 'failed' || stored.state === 'spoiled') return this.#tell(stored);
    if (stored.revision === this.#revision && outcome === null) return;
    this.#revision = stored.revision;
    if (stored.state === 'open') {
      this.#passphrase = null;
      return this.#show(stored.register, outcome);
    }
    this.#locked = stored.locked;
    if (this.#passphrase) await this.#open(stored.locked, this.#passphrase, outcome);
    else this.#tell({ state: 'locked', wrong: false });
  }

  async change(register: Register): Promise<boolean> {
    return this.#keep(register, this.#passphrase);
  }

  async unlock(words: string): Promise<void> {
    if (this.#locked) await this.#open(this.#locked, await passphraseOf(words, crypto), null);
  }

  async lock(words: string | null): Promise<boolean> {
    return this.#keep(this.#register, words === null ? null : await passphraseOf(words, crypto));
  }

  async erase(): Promise<void> {
    await eraseRegister();
    this.#passphrase = null;
    this.#revision = null;
    await this.read();
  }

  async #open(locked: LockedRegister, passphrase: Passphrase, outcome: Outcome): Promise<void> {
    const register = await openRegister(locked, passphrase, this.#today);
    this.#passphrase = register && passphrase;
    if (register) this.#show(register, outcome);
    else this.#tell({ state: 'locked', wrong: true });
  }

  async #keep(register: Register, passphrase: Passphrase | null): Promise<boolean> {
    this.#writing = true;
    const kept = await keepRegister(register, passphrase, this.#revision ?? '').finally(() => {
      this.#writing = false;
    });
    if (kept.kept) {
      this.#revision = kept.revision;
      this.#passphrase = passphrase;
      this.#show(register, 'kept');
    } else if (kept.why === 'changed') await this.read('changed');
    else this.#show(this.#register, 'full');
    return kept.kept;
  }

  #show(register: Register, outcome: Outcome): void {
    this.#register = register;
    this.#tell({ state: 'open', register, hasLock: this.#passphrase !== null, outcome });
  }
}

/** The register in hand while a part of the page stands; nothing is read while it is not wanted. */
export function useRegister(today: string, wanted = true): readonly [InHand, RegisterDeeds | null] {
  const [hand, setHand] = useState<InHand>({ state: 'reading' });
  const holder = useRef<RegisterInHand | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const holding = new RegisterInHand(today, setHand);
    holder.current = holding;
    void holding.read();
    return () => holding.end();
  }, [today, wanted]);
  return [hand, holder.current];
}
