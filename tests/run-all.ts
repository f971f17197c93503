import { spawnSync } from 'node:child_process';
import { findBrowser } from './browsers/find';

/** Every check of the project, in the order in which a failure is cheapest to find. */
const steps: ReadonlyArray<readonly [name: string, command: string]> = [
  ['types of the project', 'npx wxt prepare'],
  ['format and lint', 'npm run --silent lint'],
  ['types', 'npm run --silent types'],
  ['unit and DOM tests', 'npm run --silent test:unit'],
  ['countries as their sources have them', 'npm run --silent packs:countries -- --check'],
  ['homographs of the packs', 'npm run --silent packs:homographs -- --check'],
  ['build for readers', 'npm run --silent build'],
  ['build for tests', 'npm run --silent build:test'],
  ['budget and permissions of the builds', 'npx tsx tests/check-build.ts'],
  ['web-ext lint', 'npm run --silent lint:firefox'],
  ['end-to-end tests in Chromium and Firefox', 'npm run --silent test:e2e'],
  ['packages for the stores', 'npm run --silent zip'],
];

/** Runs the steps; the first that fails ends it, with everything that it printed. */
async function main(): Promise<number> {
  // Found before anything else: a browser test is never skipped.
  process.env.CHROMIUM = await findBrowser('chromium');
  process.env.FIREFOX = await findBrowser('firefox');
  let passed = 0;
  for (const [name, command] of steps) {
    const start = Date.now();
    const { status, stdout, stderr } = spawnSync(command, {
      shell: true,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    if (status !== 0) {
      process.stdout.write(`${stdout}\n${stderr}\n✗ ${name} (${seconds} s): ${command}\n`);
      process.stdout.write(`${passed} passed, 1 failed\n`);
      return 1;
    }
    passed++;
    process.stdout.write(`✓ ${name} (${seconds} s)\n`);
  }
  process.stdout.write(`${passed} passed, 0 failed\n`);
  return 0;
}

process.exitCode = await main();
