import type { Concept, ConceptId } from '../../model/concept';
import { shardOf } from '../../packs/shards';
import type { GlossaryDatabase } from '../database';
import type { PackRow, ShardRow } from '../rows';
import { identities } from '../search-line';

/** Reads entries out of stored shards, and keeps what was read last at hand. */
export interface ShardReader {
  /** The line with an index in a shard; null when there is no such shard or line. */
  entryAt(key: string, index: number): Promise<Concept | null>;
  /** A pack's entry with an id. */
  entryOf(pack: Pick<PackRow, 'shards'>, id: ConceptId): Promise<Concept | null>;
  /** Those of these that a pack has; each of its shards is gone through once. */
  entriesOf(
    pack: Pick<PackRow, 'shards'>,
    ids: Iterable<ConceptId>,
  ): Promise<ReadonlyMap<ConceptId, Concept>>;
  /** All lines of a shard. @throws Error when it is not there */
  content(key: string): Promise<string>;
  /** Folded names of a shard's entries, a line each. */
  names(key: string): Promise<string>;
  forget(): void;
}

/** UTF-16 units kept at hand: about 40 shards of entries, and the names of 300,000. */
const mostContent = 12_000_000;
const mostNames = 16_000_000;

export function createShardReader(db: GlossaryDatabase): ShardReader {
  const decoder = new TextDecoder();
  const load = async (key: string, field: 'content' | 'names'): Promise<string> => {
    const row: ShardRow | undefined = await db.shards.get(key);
    if (!row) throw new Error(`The shard ${key} is not in the database.`);
    return decoder.decode(row[field]);
  };
  const contents = createTextCache(mostContent, (key) => load(key, 'content'));
  const names = createTextCache(mostNames, (key) => load(key, 'names'));
  const entryAt = async (key: string, index: number): Promise<Concept | null> => {
    const text = await contents.get(key);
    let start = 0;
    for (let line = 0; line < index && start >= 0; line++) start = text.indexOf('\n', start) + 1;
    return readLine(text, start);
  };
  return {
    entryAt,
    async entriesOf({ shards }, ids) {
      const wanted = new Map<string, Set<ConceptId>>();
      for (const id of ids) {
        const key = shards[shardOf(id, shards.length)]?.key ?? '';
        wanted.set(key, (wanted.get(key) ?? new Set()).add(id));
      }
      const found = new Map<ConceptId, Concept>();
      for (const [key, own] of wanted) {
        if (key === '') continue;
        let index = 0;
        for (const { id } of identities(await names.get(key))) {
          const concept = own.has(id) ? await entryAt(key, index) : null;
          if (concept) found.set(id, concept);
          index++;
        }
      }
      return found;
    },
    async entryOf({ shards }, id) {
      const key = shards[shardOf(id, shards.length)]?.key;
      if (key === undefined) return null;
      const text = await contents.get(key);
      // Quotes in strings are escaped, and nothing inside an entry has a field `id`.
      const at = text.indexOf(`"id":${JSON.stringify(id)}`);
      return at < 0 ? null : readLine(text, text.lastIndexOf('\n', at) + 1);
    },
    content: contents.get,
    names: names.get,
    forget() {
      contents.clear();
      names.clear();
    },
  };
}

function readLine(text: string, start: number): Concept | null {
  const end = text.indexOf('\n', start);
  // Entries were held to the schema when they were installed.
  return end < 0 ? null : (JSON.parse(text.slice(start, end)) as Concept);
}

/** Texts by key, the last used ones, of so many units together. */
function createTextCache(most: number, load: (key: string) => Promise<string>) {
  const kept = new Map<string, string>();
  let size = 0;
  return {
    async get(key: string): Promise<string> {
      const known = kept.get(key);
      const text = known ?? (await load(key));
      if (!kept.delete(key)) size += text.length;
      kept.set(key, text);
      for (const [oldest, old] of kept) {
        if (size <= most || oldest === key) break;
        kept.delete(oldest);
        size -= old.length;
      }
      return text;
    },
    clear() {
      kept.clear();
      size = 0;
    },
  };
}
