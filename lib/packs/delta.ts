import * as v from 'valibot';
import { canonical } from '../model/canonical';
import type { ConceptId } from '../model/concept';
import { type DeltaLine, deltaLineSchema } from '../model/pack';
import { linesById, linesOf, parseLine } from './entries';
import { PackRefused } from './refusal';
import { shardOf } from './shards';

/** The lines of a delta by shard. @throws PackRefused with the line that is wrong */
export function readDelta(
  content: string,
  path: string,
  shards: number,
): ReadonlyMap<number, readonly DeltaLine[]> {
  const byShard = new Map<number, DeltaLine[]>();
  for (const [index, line] of linesOf(content).entries()) {
    const where = `${path}:${index + 1}`;
    const parsed = v.safeParse(deltaLineSchema, parseLine(line, where));
    if (!parsed.success) {
      const [issue] = parsed.issues;
      const field = v.getDotPath(issue) ?? 'line';
      throw new PackRefused('wrong-entry', `${where}: ${field}: ${issue.message}.`);
    }
    const change = parsed.output;
    const shard = shardOf(change.op === 'put' ? change.entry.id : change.id, shards);
    byShard.set(shard, [...(byShard.get(shard) ?? []), change]);
  }
  return byShard;
}

/** A shard with the changes of a delta made; the manifest's hash says whether it came out right. */
export function changeShard(content: string, changes: readonly DeltaLine[]): string {
  const lines = linesById(linesOf(content));
  for (const change of changes) {
    if (change.op === 'del') lines.delete(change.id);
    else lines.set(change.entry.id, canonical(change.entry));
  }
  return shardText(lines);
}

/** A shard's content: lines sorted by id (UTF-16 order), each with its line end. */
export function shardText(lines: ReadonlyMap<ConceptId, string>): string {
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => `${line}\n`)
    .join('');
}
