import { join } from 'node:path';
import { inspectPacks } from './read-packs';
import type { Finding } from './yaml-file';

const latinLangs = ['nl', 'en', 'de', 'fr', 'es', 'it', 'pl'];

/** What `npm run packs:check -- --json` prints. */
interface Report {
  readonly total: number;
  readonly byPack: Readonly<Record<string, number>>;
  readonly byKind: Readonly<Record<string, number>>;
  /** Share of the concepts that have a name in the language, 0..1. */
  readonly languages: Readonly<Record<string, number>>;
  readonly ids: readonly string[];
  readonly findings: readonly Finding[];
}

/** Reads every authored pack, counts what is in it and collects what is wrong. */
function check(root: string): Report {
  const { packs, findings } = inspectPacks(root);
  const concepts = packs.flatMap((pack) => pack.concepts);
  const byKind: Record<string, number> = {};
  const named: Record<string, number> = {};
  for (const { kind, terms } of concepts) {
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    const langs = new Set(Object.keys(terms));
    // A name for every language in the Latin script is a name in each of them.
    if (langs.has('mul')) for (const lang of latinLangs) langs.add(lang);
    for (const lang of langs) named[lang] = (named[lang] ?? 0) + 1;
  }
  const languages = Object.fromEntries(
    Object.entries(named).map(([lang, count]) => [lang, count / concepts.length]),
  );
  return {
    total: concepts.length,
    byPack: Object.fromEntries(packs.map(({ id, concepts: own }) => [id, own.length])),
    byKind,
    languages,
    ids: concepts.map(({ id }) => id),
    findings,
  };
}

const { ids, findings, ...counts } = check(join(import.meta.dirname, '..'));
for (const { where, message } of findings) process.stderr.write(`${where}: ${message}\n`);
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ ...counts, ids, findings })}\n`);
} else {
  console.log(counts);
}
if (findings.length > 0) process.exitCode = 1;
