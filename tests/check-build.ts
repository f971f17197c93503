import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Docs/architecture.md, budgets: what every page pays for. */
const budget = 25_000;

/** What must hold of the builds that readers get. */
for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const script = readFileSync(`.output/${build}/content-scripts/reader.js`);
  const manifest = readFileSync(`.output/${build}/manifest.json`, 'utf8');
  const size = gzipSync(script).length;
  const faults = [
    size > budget && `the content script is ${size} bytes compressed, over its budget of ${budget}`,
    /dexie/i.test(script.toString('utf8')) && 'Dexie is in the content script',
    'host_permissions' in JSON.parse(manifest) && 'the manifest takes sites without asking',
  ].filter((fault) => fault !== false);
  process.stdout.write(`${build}: content script ${size} of ${budget} bytes compressed\n`);
  for (const fault of faults) process.stdout.write(`${build}: ${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
