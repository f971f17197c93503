import { join } from 'node:path';
import { canonical } from '../../lib/model/canonical';
import { sha256Of } from '../../lib/packs/bytes';
import { publishPack } from '../../lib/packs/publish';
import { readPacks } from './read-packs';

/** A file that the extension ships. */
export interface Emitted {
  readonly path: string;
  readonly contents: string;
}

/**
 * The packs under `data/packs` as the extension ships them, in the format in which packs are
 * published, with an index that says by a hash whether one is installed already.
 */
export async function emitPacks(root: string): Promise<readonly Emitted[]> {
  const emitted: Emitted[] = [];
  const index: Array<{ id: string; digest: string; folder: string }> = [];
  for (const pack of readPacks(join(root, 'data'))) {
    const folder = `packs/${pack.id}`;
    const created = pack.version.replace(
      /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/,
      (_all, year, month, day) => [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    );
    const naming = (sha256: string) => `${sha256.slice(0, 16)}.jsonl`;
    const { manifest, contents } = await publishPack(pack, { created }, naming);
    const text = canonical(manifest);
    emitted.push({ path: `${folder}/pack.json`, contents: text });
    for (const { path, sha256 } of manifest.files) {
      const content = new TextDecoder().decode(contents.get(sha256));
      emitted.push({ path: `${folder}/${path}`, contents: content });
    }
    index.push({ id: pack.id, digest: await sha256Of(new TextEncoder().encode(text)), folder });
  }
  return [{ path: 'packs/index.json', contents: JSON.stringify(index) }, ...emitted];
}
