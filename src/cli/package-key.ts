// The key that a Chromium package is signed with: given, or made once and kept beside the package.
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fault } from './fault';
import { readTextFile } from './text-file';

export interface PackageKey {
  /** Path of the private key, PEM. */
  readonly path: string;
  /** The public key as the manifest's `key` wants it: SPKI, DER, base64. */
  readonly publicKey: string;
  /** The id that follows from it: the first half of its SHA-256, in letters a to p. */
  readonly id: string;
}

/** The key at `path`, or the one in `folder`, made there when it is absent. Throws a fault for a file that holds none. */
export function keyFrom(path: string | undefined, folder: string): PackageKey {
  const own = path ?? join(folder, 'key.pem');
  if (path === undefined && !existsSync(own)) writeFileSync(own, newKey(), { mode: 0o600 });
  const der = publicPart(own);
  return { path: own, publicKey: der.toString('base64'), id: idOf(der) };
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function publicPart(path: string): Buffer {
  const pem = readTextFile(path);
  try {
    const key = createPrivateKey(pem);
    if (key.asymmetricKeyType !== 'rsa') throw new Error('no RSA key');
    return createPublicKey(key).export({ type: 'spki', format: 'der' });
  } catch {
    throw fault(
      `${path}: dit is geen privésleutel (PEM, RSA, zonder wachtwoord).`,
      `${path}: this is no private key (PEM, RSA, without a passphrase).`,
    );
  }
}

/** Chromium's id of an extension (chromium.org, crx_file/id_util): hexadecimal digits written as a to p. */
export function idOf(publicKey: Uint8Array): string {
  const digest = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return [...digest].map(digit => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}
