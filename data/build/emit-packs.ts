import { join } from 'node:path';
import { canonical } from '../../lib/model/canonical';
import type { Pack } from '../../lib/model/pack';
import { sha256Of } from '../../lib/packs/bytes';
import { publishPack } from '../../lib/packs/publish';
import { readPacks } from './read-packs';

/** A file that the extension ships. */
export interface Emitted {
  readonly path: string;
  readonly contents: string;
}

/** The packs under `data/packs` as the extension ships them. */
export function emitPacks(root: string): Promise<readonly Emitted[]> {
  return emitted(readPacks(join(root, 'data')));
}

/**
 * Packs in the format in which packs are published, with an index that says by a hash whether one
 * is installed already.
 */
export async function emitted(packs: readonly Pack[]): Promise<readonly Emitted[]> {
  const files: Emitted[] = [];
  const index: Array<{ id: string; digest: string; folder: string }> = [];
  for (const pack of packs) {
    const folder = `packs/${pack.id}`;
    const naming = (sha256: string) => `${sha256.slice(0, 16)}.jsonl`;
    const created = dayOf(pack.version);
    const { manifest, contents } = await publishPack(pack, { created }, naming);
    const text = canonical(manifest);
    files.push({ path: `${folder}/pack.json`, contents: text });
    for (const { path, sha256 } of manifest.files) {
      const content = new TextDecoder().decode(contents.get(sha256));
      files.push({ path: `${folder}/${path}`, contents: content });
    }
    index.push({ id: pack.id, digest: await sha256Of(new TextEncoder().encode(text)), folder });
  }
  return [{ path: 'packs/index.json', contents: JSON.stringify(index) }, ...files];
}

/** Our versions are days: 2026.11.5. */
function dayOf(version: string): string {
  const [year = '', month = '', day = ''] = version.split('.');
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
