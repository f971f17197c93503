import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of all files below some folders, tests apart: equal files give an equal hash. */
export function hashOfFiles(root: string, folders: readonly string[], pattern: RegExp): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.sort()) {
      if (!pattern.test(name) || name.endsWith('.test.ts')) continue;
      hash.update(`${name}\n`).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
