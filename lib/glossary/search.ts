import { type ConceptId, labelOf, pick } from '../model/concept';
import type { Entry, Filter, Found } from '../model/entry';
import type { ShardReader } from './packs/shard-reader';
import type { PackRow } from './rows';
import {
  createAll,
  createBest,
  type Hit,
  type Question,
  rankOf,
  type Sink,
  scanLines,
} from './search-hits';
import { headTest, labelIn, rank, searchKey, searchLine } from './search-line';
import type { Shadows } from './shadows';
import type { Pause } from './stored-lexicon';

/** Where search looks. */
export interface SearchPlaces {
  readonly packs: readonly PackRow[];
  readonly reader: ShardReader;
  /** Lines of the packs that the reader does not see. */
  shadows(): Promise<Shadows>;
  /** Own and changed concepts, as they stand. */
  readonly own: readonly Entry[];
  readonly hidden: ReadonlySet<ConceptId>;
  /** An entry as the reader sees it, by its id; null when it is gone. */
  entry(id: ConceptId): Promise<Entry | null>;
  readonly pause: Pause;
  /** Grows with every change: what was found before does not hold any more. */
  readonly revision: number;
}

export interface SearchQuestion extends Filter {
  readonly query: string;
  readonly lang: string;
  readonly limit: number;
  readonly offset?: number;
}

export interface SearchResult {
  readonly found: readonly Found[];
  readonly total: number;
}

/** Shards read between two looks at what else waits. */
const perSlice = 64;

/**
 * Search over all names of all concepts, in any language: whole names first, then those that begin
 * with the query, then words that do. An empty query gives everything by label. What a query found
 * is kept in order as soon as more than its first page is asked for, so that a long list scrolls.
 */
export function createSearch() {
  let last: { readonly key: string; readonly hits: readonly Hit[] } | null = null;

  return async (places: SearchPlaces, asked: SearchQuestion): Promise<SearchResult> => {
    const { query, lang, limit, offset = 0, ...filter } = asked;
    const question: Question = { wanted: searchKey(query.trim()), lang, filter };
    const key = JSON.stringify([places.revision, question]);
    if (offset === 0 && last?.key !== key) {
      const best = createBest(limit);
      await look(places, question, filter, best);
      return { found: await rows(best.first(), places, lang), total: best.total() };
    }
    if (last?.key !== key) {
      const all = createAll();
      await look(places, question, filter, all);
      last = { key, hits: all.sorted() };
    }
    const { hits } = last;
    const page = hits.slice(offset, offset + limit);
    return { found: await rows(page, places, lang), total: hits.length };
  };
}

/** Everything that passes and answers, each concept once. */
async function look(
  places: SearchPlaces,
  question: Question,
  filter: Filter,
  sink: Sink,
): Promise<void> {
  await lookInOwn(places, question, filter, sink);
  if (filter.state !== undefined) return;
  const shadows = await places.shadows();
  const asked = places.packs.filter(({ id }) => filter.pack === undefined || id === filter.pack);
  let shards = 0;
  for (const { id: pack, shards: refs } of asked) {
    for (const { key } of refs) {
      const lines = await places.reader.names(key);
      scanLines(lines, { key, pack }, question, shadows.get(key), sink);
      if (++shards % perSlice === 0) await places.pause();
    }
  }
}

async function lookInOwn(
  places: SearchPlaces,
  { wanted, lang, filter }: Question,
  { pack, state }: Filter,
  sink: Sink,
): Promise<void> {
  const passes = headTest(filter);
  for (const entry of await ownIn(places, state)) {
    if (pack !== undefined && entry.pack !== pack) continue;
    const line = searchLine(entry.concept);
    if (!passes(line, 0)) continue;
    const own = rankOf(wanted, line, 0, line.length);
    const label = labelIn(line, 0, line.length, lang);
    if (own < rank.none) sink.take({ rank: own, label, id: entry.concept.id });
  }
}

/** The reader's entries in a state; all of them when none is asked for. */
async function ownIn(places: SearchPlaces, state: Filter['state']): Promise<readonly Entry[]> {
  const { own, hidden } = places;
  switch (state) {
    case 'own':
      return own.filter(({ pack }) => pack === null);
    case 'edited':
      return own.filter(({ edited }) => edited);
    case 'noted':
      return own.filter(({ concept }) => concept.note !== undefined);
    case 'hidden':
      return (await Promise.all([...hidden].map(places.entry))).filter((entry) => entry !== null);
    default:
      return own;
  }
}

async function rows(
  hits: readonly Hit[],
  places: SearchPlaces,
  lang: string,
): Promise<readonly Found[]> {
  const entries = await Promise.all(hits.map((hit) => entryOf(hit, places)));
  return entries.flatMap((entry) => (entry ? [foundOf(entry, lang, places.hidden)] : []));
}

/** A hit in a shard is what the reader sees: what is replaced was passed over. */
async function entryOf({ id, place }: Hit, places: SearchPlaces): Promise<Entry | null> {
  if (!place) return id === undefined ? null : places.entry(id);
  const concept = await places.reader.entryAt(place.key, place.index);
  return concept && { concept, pack: place.pack, asOf: null, edited: false };
}

/** An entry as a row of a list. */
export function foundOf(
  { concept, pack, edited }: Entry,
  lang: string,
  hidden: ReadonlySet<ConceptId>,
): Found {
  const description = pick(concept.description, [lang]);
  return {
    concept: concept.id,
    kind: concept.kind,
    label: labelOf(concept, lang),
    ...(description !== undefined && { description }),
    pack,
    own: pack === null,
    edited,
    hidden: hidden.has(concept.id),
    ...(concept.note !== undefined && { note: concept.note }),
    tags: concept.tags ?? [],
  };
}
