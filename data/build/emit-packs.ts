import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readPacks } from './read-packs';

/** A file that the extension ships. */
export interface Emitted {
  readonly path: string;
  readonly contents: string;
}

/**
 * The packs under `data/packs` as the extension loads them, with an index of their versions. The
 * index adds a hash of the contents, so that two packs of one day are two versions.
 */
export function emitPacks(root: string): readonly Emitted[] {
  const packs = readPacks(join(root, 'data')).map((pack) => {
    const contents = JSON.stringify(pack);
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, 12);
    const { id, version } = pack;
    return { id, version: `${version}+${hash}`, path: `packs/${id}.json`, contents };
  });
  const index = packs.map(({ id, version, path }) => ({ id, version, path }));
  return [
    { path: 'packs/index.json', contents: JSON.stringify(index) },
    ...packs.map(({ path, contents }) => ({ path, contents })),
  ];
}
