import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPack } from './read-pack';

/** A file that the extension ships. */
export interface Emitted {
  readonly path: string;
  readonly contents: string;
}

/** The packs under `data/packs` as the extension loads them, with an index of their versions. */
export function emitPacks(root: string): readonly Emitted[] {
  const folder = join(root, 'data/packs');
  const packs = readdirSync(folder)
    .sort()
    .map((name) => readPack(join(folder, name)));
  const index = packs.map(({ id, version }) => ({ id, version, path: `packs/${id}.json` }));
  return [
    { path: 'packs/index.json', contents: JSON.stringify(index) },
    ...packs.map((pack) => ({ path: `packs/${pack.id}.json`, contents: JSON.stringify(pack) })),
  ];
}
