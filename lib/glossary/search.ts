import { labelOf, pick } from '../model/concept';
import type { Entry, Found } from '../model/entry';
import type { ShardReader } from './packs/shard-reader';
import type { PackRow } from './rows';
import { bestIn, nameLine, rank, searchKey } from './search-names';
import type { Pause } from './stored-lexicon';

/** Where search looks. */
export interface SearchPlaces {
  readonly packs: readonly PackRow[];
  readonly reader: ShardReader;
  /** Own and changed concepts, as they stand. */
  readonly own: readonly Entry[];
  /** An entry as the reader sees it, by its id; null when it is gone. */
  entry(id: string): Promise<Entry | null>;
  readonly pause: Pause;
}

export interface SearchResult {
  readonly found: readonly Found[];
  readonly total: number;
}

interface Hit {
  readonly rank: number;
  readonly name: string;
  /** An own entry, or where a pack's entry is. */
  readonly entry?: Entry;
  readonly place?: { readonly key: string; readonly index: number; readonly pack: string };
}

/** Shards read between two looks at what else waits. */
const perSlice = 16;

/**
 * Concepts that have a term with the query in it, in any language: whole terms first, then those
 * that begin with it, then words that do. An empty query gives everything by name.
 */
export async function searchGlossary(
  places: SearchPlaces,
  query: string,
  lang: string,
  limit: number,
): Promise<SearchResult> {
  const wanted = searchKey(query.trim());
  const best = createBest(limit);
  for (const entry of places.own) {
    const { rank: own, name } = bestIn(nameLine(entry.concept), wanted);
    if (own < rank.none) best.add({ rank: own, name, entry });
  }
  let shards = 0;
  for (const { id: pack, shards: refs } of places.packs) {
    for (const { key } of refs) {
      searchShard(await places.reader.names(key), wanted, (index, hit) =>
        best.add({ ...hit, place: { key, index, pack } }),
      );
      if (++shards % perSlice === 0) await places.pause();
    }
  }
  const entries = await effective(best.first(), places);
  const collator = new Intl.Collator(lang);
  const rows = entries.map(({ rank: own, entry }) => ({ rank: own, found: foundOf(entry, lang) }));
  rows.sort((a, b) => a.rank - b.rank || collator.compare(a.found.label, b.found.label));
  return { found: rows.slice(0, limit).map(({ found }) => found), total: best.total() };
}

function searchShard(
  names: string,
  wanted: string,
  found: (index: number, hit: { rank: number; name: string }) => void,
): void {
  let index = 0;
  let start = 0;
  for (let at = names.indexOf(wanted); at >= 0 && at < names.length; ) {
    let end = names.indexOf('\n', start);
    while (end < at) {
      index++;
      start = end + 1;
      end = names.indexOf('\n', start);
    }
    found(index, bestIn(names.slice(start, end), wanted));
    index++;
    start = end + 1;
    at = names.indexOf(wanted, start);
  }
}

/** What the reader sees of hits: what another pack or the overlay replaces is left out. */
async function effective(
  hits: readonly Hit[],
  { reader, entry }: SearchPlaces,
): Promise<ReadonlyArray<{ readonly rank: number; readonly entry: Entry }>> {
  const shown = new Map<string, { rank: number; entry: Entry }>();
  for (const hit of hits) {
    const id = hit.entry?.concept.id ?? (await idAt(hit, reader));
    if (id === undefined || shown.has(id)) continue;
    const own = hit.entry ?? (await entry(id));
    if (own && (hit.entry || own.pack === hit.place?.pack) && !(hit.place && own.edited)) {
      shown.set(id, { rank: hit.rank, entry: own });
    }
  }
  return [...shown.values()];
}

async function idAt({ place }: Hit, reader: ShardReader): Promise<string | undefined> {
  return place && (await reader.entryAt(place.key, place.index))?.id;
}

/** The best hits by rank and name, without keeping all of them. */
function createBest(limit: number) {
  // Some are replaced by others in the end.
  const most = limit * 2 + 20;
  let kept: Hit[] = [];
  let total = 0;
  const order = (a: Hit, b: Hit) => a.rank - b.rank || (a.name < b.name ? -1 : 1);
  const prune = () => {
    kept.sort(order);
    kept = kept.slice(0, most);
  };
  return {
    add(hit: Hit) {
      total++;
      kept.push(hit);
      if (kept.length > most * 4) prune();
    },
    first(): readonly Hit[] {
      prune();
      return kept;
    },
    total: () => total,
  };
}

function foundOf({ concept, pack, edited }: Entry, lang: string): Found {
  const description = pick(concept.description, [lang]);
  return {
    concept: concept.id,
    kind: concept.kind,
    label: labelOf(concept, lang),
    ...(description !== undefined && { description }),
    own: pack === null,
    edited,
  };
}
