import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['lib/text', 'lib/recognition/lexicon'];

/**
 * A hash of the code that compiles the lexicon. A lexicon that other code compiled is not used, so
 * that an update with a new inflection rule takes effect and one without recompiles nothing.
 */
export function lexiconVersion(root: string): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.sort()) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      hash.update(`${name}\n`).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
