import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fromBase64url, toBase64url } from '../../../lib/packs/bytes';

const algorithm = { name: 'Ed25519' };

/** A publisher's key, as `signManifest` takes it. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** Raw, base64url. */
  readonly publicKey: string;
}

/**
 * Reads a publisher's private key, or makes one.
 * @param make writes a new key when there is no such file
 * @throws Error when the file is not there or no such key
 */
export async function readKey(path: string, make: boolean): Promise<SigningKey> {
  if (!existsSync(path)) {
    if (!make) throw new Error(`${path}: there is no such key; --new-key makes one.`);
    await writeKey(path);
  }
  const jwk = JSON.parse(readFileSync(path, 'utf8')) as JsonWebKey;
  if (jwk.crv !== 'Ed25519' || !jwk.d || !jwk.x) {
    throw new Error(`${path}: this is no private Ed25519 key.`);
  }
  const privateKey = await crypto.subtle.importKey('jwk', jwk, algorithm, false, ['sign']);
  return { privateKey, publicKey: toBase64url(fromBase64url(jwk.x)) };
}

async function writeKey(path: string): Promise<void> {
  const pair = (await crypto.subtle.generateKey(algorithm, true, [
    'sign',
    'verify',
  ])) as CryptoKeyPair;
  const jwk = await crypto.subtle.exportKey('jwk', pair.privateKey);
  writeFileSync(path, `${JSON.stringify(jwk)}\n`, { mode: 0o600, flag: 'wx' });
}
