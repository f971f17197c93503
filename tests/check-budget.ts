import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Docs/architecture.md, budgets: what every page pays for. */
const budget = 25_000;

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const script = readFileSync(`.output/${build}/content-scripts/reader.js`);
  const size = gzipSync(script).length;
  process.stdout.write(`${build}: content script ${size} bytes compressed, budget ${budget}\n`);
  if (size > budget) process.exitCode = 1;
  if (/dexie/i.test(script.toString('utf8'))) {
    process.stdout.write(`${build}: Dexie is in the content script\n`);
    process.exitCode = 1;
  }
}
