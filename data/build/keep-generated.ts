import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes a generated file; with `--check` on the command line only says whether the file is what
 * the sources give, and makes the process fail when it is not.
 * @param script the npm script that makes the file anew
 */
export function keepGenerated(path: string, made: string, script: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, made);
    return;
  }
  if (existsSync(path) && readFileSync(path, 'utf8') === made) return;
  process.stderr.write(`${path} is out of date: run npm run ${script}.\n`);
  process.exitCode = 1;
}
