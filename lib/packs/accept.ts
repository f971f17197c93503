import * as v from 'valibot';
import { type Manifest, manifestSchema } from '../model/pack';
import { sha256Of } from './bytes';
import { packLimits } from './limits';
import { PackRefused } from './refusal';
import { signerOf } from './signature';
import { compareVersions } from './versions';

/** Where a pack comes from. Only what ships with the extension is trusted without a signature. */
export type PackOrigin =
  | { readonly kind: 'bundled' }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'url'; readonly url: string };

/** What is known of the pack of that id that is installed. */
export interface Installed {
  readonly version: string;
  readonly origin: PackOrigin;
  readonly signer: string | null;
  readonly digest: string;
}

export interface Circumstances {
  readonly origin: PackOrigin;
  readonly installed: Installed | null;
  /** ISO date. */
  readonly today: string;
}

/** A manifest that may be installed, with the key that signed it and its own SHA-256. */
export interface Accepted {
  readonly manifest: Manifest;
  readonly signer: string | null;
  readonly digest: string;
}

/**
 * Reads a manifest and decides whether the pack may be installed over what is there.
 * @throws PackRefused
 */
export async function acceptManifest(text: string, around: Circumstances): Promise<Accepted> {
  const manifest = parseManifest(text);
  refuseOversize(manifest);
  const signer = await signerOf(manifest);
  const digest = await sha256Of(new TextEncoder().encode(text));
  refuseOrigin(manifest, signer, digest, around);
  return { manifest, signer, digest };
}

function parseManifest(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new PackRefused('unreadable', 'The manifest is not JSON.');
  }
  const parsed = v.safeParse(manifestSchema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const field = v.getDotPath(issue);
  throw new PackRefused(
    'unreadable',
    `The manifest: ${field ? `${field}: ` : ''}${issue.message}.`,
  );
}

function refuseOversize({ entries, files, deltas = [] }: Manifest): void {
  const claims: ReadonlyArray<readonly [name: string, claimed: number, most: number]> = [
    ['entries', entries, packLimits.entries],
    ['bytes', sum(files.map(({ bytes }) => bytes)), packLimits.packBytes],
    ...[...files, ...deltas].map(
      ({ path, bytes }) => [`bytes in ${path}`, bytes, packLimits.fileBytes] as const,
    ),
  ];
  const over = claims.find(([, claimed, most]) => claimed > most);
  if (over) {
    const [name, claimed, most] = over;
    throw new PackRefused('too-big', `${claimed} ${name}; at most ${most} are taken.`);
  }
  if (sum(files.map((file) => file.entries)) !== entries) {
    throw new PackRefused('unreadable', 'The manifest: the entries of its files do not add up.');
  }
}

function refuseOrigin(
  { id, version, expires }: Manifest,
  signer: string | null,
  digest: string,
  { origin, installed, today }: Circumstances,
): void {
  if (origin.kind === 'bundled') return;
  if (installed?.origin.kind === 'bundled') {
    throw new PackRefused('taken', `${id} is a pack that comes with Sidelight.`);
  }
  if (origin.kind === 'url' && signer === null) {
    throw new PackRefused('unsigned', 'A pack that updates itself has to be signed.');
  }
  if (installed && installed.signer !== signer) {
    throw new PackRefused(
      'other-key',
      signer === null
        ? `${id} was signed and is not any more.`
        : `${id} is signed with another key than the one installed.`,
    );
  }
  if (installed && compareVersions(version, installed.version) < 0) {
    throw new PackRefused('older', `${version} is older than ${installed.version}, which is here.`);
  }
  if (installed?.version === version && installed.digest !== digest) {
    throw new PackRefused('older', `Another pack that calls itself ${version} is here.`);
  }
  if (expires && expires < today) {
    throw new PackRefused('expired', `The manifest expired on ${expires}.`);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
