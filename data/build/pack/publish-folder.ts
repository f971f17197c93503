import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { canonical } from '../../../lib/model/canonical';
import { type Manifest, manifestSchema, type Pack, type PackDelta } from '../../../lib/model/pack';
import type { Bytes } from '../../../lib/packs/bytes';
import { publishDelta, publishPack } from '../../../lib/packs/publish';
import { signManifest } from '../../../lib/packs/signature';
import { compareVersions } from '../../../lib/packs/versions';
import type { SigningKey } from './keys';

/** Deltas are made from so many earlier versions. */
const mostDeltas = 10;
const naming = (sha256: string) => `h/${sha256}.jsonl.gz`;

/** What was written. */
export interface PublishedFolder {
  readonly manifest: Manifest;
  /** The pack in one file, for readers who install it by hand. */
  readonly bundle: string;
}

/**
 * Writes a pack as a static server gives it: `pack.json`, immutable files under `h/` named by
 * their hash, and every version's manifest under `versions/`, from which later deltas are made.
 * @throws Error when a version is published a second time with other contents, or is not newer
 */
export async function publishFolder(
  pack: Pack,
  out: string,
  dates: { readonly created: string; readonly expires?: string },
  key: SigningKey | null,
): Promise<PublishedFolder> {
  const { manifest: plain, contents } = await publishPack(pack, dates, naming);
  const earlier = readVersions(join(out, 'versions'));
  for (const { version, files } of earlier) {
    const order = compareVersions(plain.version, version);
    if (order < 0)
      throw new Error(`${plain.version} is older than ${version}, which is published.`);
    if (order === 0 && canonical(files) !== canonical(plain.files)) {
      throw new Error(`${version} is published already with other contents: raise the version.`);
    }
  }
  mkdirSync(join(out, 'h'), { recursive: true });
  mkdirSync(join(out, 'versions'), { recursive: true });
  const texts = plain.files.map(({ sha256 }) => textOf(contents.get(sha256)));
  for (const [sha256, content] of contents) writeOnce(join(out, naming(sha256)), content);
  const deltas = await writeDeltas(out, plain, earlier, texts);
  const manifest = { ...plain, ...(deltas.length > 0 && { deltas }) };
  const signed = key ? await signManifest(manifest, key) : manifest;
  const text = canonical(signed);
  writeFileSync(join(out, 'versions', `${signed.version}.json`), text);
  writeFileSync(join(out, 'pack.json'), text);
  const bundle = join(out, `${signed.id}-${signed.version}.pack.gz`);
  writeFileSync(bundle, gzipSync(`${text}\n${texts.join('')}`));
  return { manifest: signed, bundle };
}

async function writeDeltas(
  out: string,
  { version, files }: Manifest,
  earlier: readonly Manifest[],
  texts: readonly string[],
): Promise<PackDelta[]> {
  const older = earlier
    .filter((one) => one.version !== version && one.files.length === files.length)
    .slice(0, mostDeltas);
  const deltas: PackDelta[] = [];
  for (const one of older) {
    const shards = one.files.map(({ path }) =>
      gunzipSync(readFileSync(join(out, path))).toString('utf8'),
    );
    const made = await publishDelta({ version: one.version, shards }, texts, naming);
    writeOnce(join(out, made.delta.path), made.content);
    deltas.push(made.delta);
  }
  return deltas;
}

/** Manifests of the versions that are published, the newest first. */
function readVersions(folder: string): readonly Manifest[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => {
      const parsed = v.safeParse(
        manifestSchema,
        JSON.parse(readFileSync(join(folder, basename(name)), 'utf8')),
      );
      if (!parsed.success) throw new Error(`${join(folder, name)}: this is no manifest.`);
      return parsed.output;
    })
    .sort((a, b) => compareVersions(b.version, a.version));
}

/** A file whose name is its hash never changes. */
function writeOnce(path: string, content: Bytes): void {
  if (!existsSync(path)) writeFileSync(path, gzipSync(content));
}

function textOf(content: Bytes | undefined): string {
  return new TextDecoder().decode(content);
}
