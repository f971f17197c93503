import { canonical } from '../model/canonical';
import type { Manifest } from '../model/pack';
import { type Bytes, fromBase64url, sha256Of, toBase64url } from './bytes';
import { PackRefused } from './refusal';

const algorithm = { name: 'Ed25519' };

/** What is signed: the manifest without its signature, canonical, as UTF-8. */
function signedBytes({ signature: _signature, ...manifest }: Manifest): Bytes {
  return new TextEncoder().encode(canonical(manifest));
}

/** Signs a manifest. @param key an Ed25519 private key and its public half, raw, base64url */
export async function signManifest(
  manifest: Manifest,
  key: { readonly privateKey: CryptoKey; readonly publicKey: string },
): Promise<Manifest> {
  const value = await crypto.subtle.sign(algorithm, key.privateKey, signedBytes(manifest));
  const signature = { alg: 'Ed25519' as const, key: key.publicKey };
  return { ...manifest, signature: { ...signature, value: toBase64url(new Uint8Array(value)) } };
}

/**
 * Checks the signature of a manifest that has one.
 * @returns the key that signed it, or null when nobody did
 * @throws PackRefused when the signature does not fit
 */
export async function signerOf(manifest: Manifest): Promise<string | null> {
  const { signature } = manifest;
  if (!signature) return null;
  if (!(await fits(manifest, signature))) {
    throw new PackRefused('bad-signature', 'The signature does not fit the manifest.');
  }
  return signature.key;
}

async function fits(
  manifest: Manifest,
  { key, value }: NonNullable<Manifest['signature']>,
): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey('raw', fromBase64url(key), algorithm, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(
      algorithm,
      publicKey,
      fromBase64url(value),
      signedBytes(manifest),
    );
  } catch {
    return false;
  }
}

/** A short form of a key for people to compare: sixteen hex digits of its SHA-256 in fours. */
export async function fingerprintOf(key: string): Promise<string> {
  const hash = await sha256Of(new TextEncoder().encode(key));
  return hash.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
}
