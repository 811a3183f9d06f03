// Locks a register with a passphrase, by the platform's own cryptography.

import { lastDayOf } from './erasure';
import { isRegister, type Register } from './register';

/** What is derived from a passphrase costs this many rounds (OWASP Password Storage Cheat Sheet, PBKDF2-HMAC-SHA-256). */
export const ROUNDS = 600_000;
const MOST_ROUNDS = 10_000_000;
const SALT = 16;
/** NIST SP 800-38D recommends 96 bits. */
const INITIAL = 12;
/** Shortest passphrase, in characters. */
export const SHORTEST = 10;

/** A register that only its passphrase opens. Bytes are written as base64. */
export interface LockedRegister {
  readonly rounds: number;
  readonly salt: string;
  readonly initial: string;
  readonly data: string;
  /** Last day that anything in it is kept, so that it can be erased unopened; empty when there is nothing. */
  readonly keptUntil: string;
}

/** The passphrase as a key that cannot be read out again. */
export type Passphrase = CryptoKey;

export async function passphraseOf(words: string, { subtle }: Crypto): Promise<Passphrase> {
  const bytes = new TextEncoder().encode(words.normalize('NFC'));
  return subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
}

/** Locks a register, with a fresh salt and initial value each time. */
export async function locked(register: Register, passphrase: Passphrase, crypto: Crypto): Promise<LockedRegister> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  const initial = crypto.getRandomValues(new Uint8Array(INITIAL));
  const keptUntil = lastDayOf(register);
  const key = await keyOf(passphrase, salt, ROUNDS, crypto);
  const words = new TextEncoder().encode(JSON.stringify(register));
  const data = await crypto.subtle.encrypt(sealOf(initial, keptUntil), key, words);
  return {
    rounds: ROUNDS,
    salt: base64Of(salt),
    initial: base64Of(initial),
    data: base64Of(new Uint8Array(data)),
    keptUntil,
  };
}

/** The register, or null when the passphrase is not the right one or what is stored was tampered with. */
export async function unlocked(
  { rounds, salt, initial, data, keptUntil }: LockedRegister,
  passphrase: Passphrase,
  crypto: Crypto,
): Promise<Register | null> {
  try {
    const key = await keyOf(passphrase, bytesOf(salt), rounds, crypto);
    const words = await crypto.subtle.decrypt(sealOf(bytesOf(initial), keptUntil), key, bytesOf(data));
    const register: unknown = JSON.parse(new TextDecoder().decode(words));
    return isRegister(register) ? register : null;
  } catch {
    return null;
  }
}

/** Whether a stored value is a locked register. Fewer rounds than ours would be somebody else's making. */
export function isLocked(value: unknown): value is LockedRegister {
  if (typeof value !== 'object' || value === null) return false;
  const { rounds, salt, initial, data, keptUntil } = value as Record<string, unknown>;
  const fits = typeof rounds === 'number' && rounds >= ROUNDS && rounds <= MOST_ROUNDS;
  return fits && [salt, initial, data, keptUntil].every(text => typeof text === 'string');
}

function keyOf(base: Passphrase, salt: Uint8Array<ArrayBuffer>, iterations: number, { subtle }: Crypto) {
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The day of erasure stands in the open, so it is sealed along. */
function sealOf(iv: Uint8Array<ArrayBuffer>, keptUntil: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(keptUntil) };
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), sign => sign.charCodeAt(0));
}
