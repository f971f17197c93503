import * as v from 'valibot';
import { canonical } from '../model/canonical';
import type { Concept, ConceptId } from '../model/concept';
import { packEntrySchema } from '../model/pack';
import { packLimits } from './limits';
import { PackRefused } from './refusal';
import { shardOf } from './shards';

/** Text that a page would read as markup, and characters that turn the direction of text. */
const unwanted = /<[a-z!/?]|[\u202a-\u202e\u2066-\u2069]|\\u00[01]/i;

/** The entries of a shard, one a line. */
export function linesOf(content: string): readonly string[] {
  return content === '' ? [] : content.replace(/\n$/, '').split('\n');
}

/** Lines by the id of their entry; they were checked before, or are checked by their hash. */
export function linesById(lines: readonly string[]): Map<ConceptId, string> {
  return new Map(lines.map((line) => [(JSON.parse(line) as Concept).id, line]));
}

/**
 * Reads one line of a shard.
 * @param where file and line, for the message
 * @throws PackRefused when the line is not the canonical JSON of an entry
 */
export function readEntry(line: string, where: string): Concept {
  if (line.length > packLimits.lineUnits) throw wrong(where, 'the line is too long');
  if (unwanted.test(line)) throw wrong(where, 'there is markup or a control character in it');
  const parsed = v.safeParse(packEntrySchema, parseLine(line, where));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw wrong(where, `${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
  }
  if (canonical(parsed.output) !== line) throw wrong(where, 'it is not canonical JSON');
  return parsed.output;
}

/** Any JSON of a line. @throws PackRefused */
export function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw wrong(where, 'it is not JSON');
  }
}

/** Holds the entries of a shard to its order: by id, each once, each where it belongs. */
export function createShardCheck(shard: number, shards: number) {
  let last = '';
  return (id: string, where: string): void => {
    if (id <= last)
      throw wrong(where, `${id} is not behind ${last}: entries are sorted, each once`);
    if (shardOf(id, shards) !== shard) throw wrong(where, `${id} belongs in another file`);
    last = id;
  };
}

function wrong(where: string, what: string): PackRefused {
  return new PackRefused('wrong-entry', `${where}: ${what}.`);
}
