import { join, resolve } from 'node:path';
import { fingerprintOf } from '../../../lib/packs/signature';
import { PackError, readPackIn } from '../read-packs';
import { readKey } from './keys';
import { parseOptions, UsageError, usage } from './options';
import { publishFolder } from './publish-folder';

const day = 86_400_000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** `npm run pack`: builds, signs and diffs a pack for a static server. */
async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const pack = readPackIn(join(import.meta.dirname, '../..'), resolve(options.source));
  const key = options.key === undefined ? null : await readKey(options.key, options.newKey);
  const now = Date.now();
  const dates = {
    created: isoDay(now),
    ...(options.expires !== undefined && { expires: isoDay(now + options.expires * day) }),
  };
  const { manifest, bundle } = await publishFolder(pack, options.out, dates, key);
  const { id, version, entries, files, deltas = [] } = manifest;
  process.stdout.write(`${id} ${version}: ${entries} entries in ${files.length} files\n`);
  for (const { from, entries: changes, bytes } of deltas) {
    process.stdout.write(`  from ${from}: ${changes} changes, ${bytes} bytes\n`);
  }
  const signed = key ? `signed by ${await fingerprintOf(key.publicKey)}` : 'not signed';
  process.stdout.write(`${signed}\n${join(options.out, 'pack.json')}\n${bundle}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof PackError) process.stderr.write(`${error.message}\n`);
  else if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${usage}`);
  else process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
