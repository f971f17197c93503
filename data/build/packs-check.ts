import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Concept } from '../../lib/model/concept';
import { type Finding, PackError, readPack } from './read-pack';

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
function check(folder: string): Report {
  const concepts: Concept[] = [];
  const byPack: Record<string, number> = {};
  const findings: Finding[] = [];
  for (const name of readdirSync(folder).sort()) {
    try {
      const pack = readPack(join(folder, name));
      concepts.push(...pack.concepts);
      byPack[pack.id] = pack.concepts.length;
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      findings.push(...error.findings);
    }
  }
  const byKind: Record<string, number> = {};
  const named: Record<string, number> = {};
  for (const { kind, terms } of concepts) {
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    for (const lang of Object.keys(terms)) named[lang] = (named[lang] ?? 0) + 1;
  }
  const languages = Object.fromEntries(
    Object.entries(named).map(([lang, count]) => [lang, count / concepts.length]),
  );
  return {
    total: concepts.length,
    byPack,
    byKind,
    languages,
    ids: concepts.map(({ id }) => id),
    findings,
  };
}

const { ids, findings, ...counts } = check(join(import.meta.dirname, '../packs'));
for (const { where, message } of findings) process.stderr.write(`${where}: ${message}\n`);
if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ ...counts, ids, findings })}\n`);
} else {
  console.log(counts);
}
if (findings.length > 0) process.exitCode = 1;
