import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../lib/model/pack';
import { hashOfFiles } from './hash-of-files';

/** What the packs are made from and by. */
const folders = ['data', 'lib/model', 'lib/text', 'lib/recognition/lexicon'];

/**
 * Packs as they were made the last time, when nothing that they are made from changed: reading and
 * checking the sources takes seconds, and every command needs the result.
 * @param root the folder `data`
 */
export function cachedPacks(root: string, make: () => readonly Pack[]): readonly Pack[] {
  const project = join(root, '..');
  const cache = join(project, 'node_modules/.cache/sidelight');
  const name = `packs-${hashOfFiles(project, folders, /\.(?:ts|yaml)$/)}.json`;
  if (existsSync(join(cache, name))) {
    return JSON.parse(readFileSync(join(cache, name), 'utf8')) as Pack[];
  }
  const packs = make();
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache)) {
    if (old.startsWith('packs-')) rmSync(join(cache, old), { force: true });
  }
  // Renamed into its place, so that a command that runs beside this one never reads half of it.
  const part = join(cache, `part-${process.pid}.json`);
  writeFileSync(part, JSON.stringify(packs));
  renameSync(part, join(cache, name));
  return packs;
}
