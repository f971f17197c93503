import type { Concept, ConceptId } from '../model/concept';
import { linesOf } from '../packs/entries';
import { createCompiler } from '../recognition/lexicon/compile';
import { intervalOf } from '../recognition/lexicon/interval';
import type { CompiledConcepts } from '../recognition/lexicon/lexicon';
import type { GlossaryDatabase } from './database';
import type { ShardReader } from './packs/shard-reader';
import type { LexiconRow, PackRow } from './rows';

/** Concepts compiled between two looks at the clock of the caller: a few milliseconds of work. */
const perSlice = 100;
const separator = '\n';

/** Lets other work through; awaited between slices. */
export type Pause = () => Promise<void>;

/** What a lexicon is compiled from. */
export interface LexiconSource {
  /** Packs that are on; where two have a concept, the first one's counts. */
  readonly packs: readonly PackRow[];
  /** Concepts that the reader added, changed or removed: they replace those of packs. */
  readonly ownIds: ReadonlySet<ConceptId>;
  /** An own or changed concept; undefined for a removed one. */
  own(id: ConceptId): Concept | undefined;
  readonly reader: ShardReader;
  /** Names the code that compiles. */
  readonly build: string;
  readonly pause: Pause;
}

/** Names the packs of a source: with others the lexicon is another. */
export function packsKey(packs: readonly PackRow[]): string {
  return packs.map(({ id, digest }) => `${id}@${digest}`).join(' ');
}

/** Compiles in slices, so that a reader's request is answered meanwhile. */
export async function compileRow(source: LexiconSource): Promise<LexiconRow> {
  const { packs, ownIds, reader, pause } = source;
  const compiler = createCompiler();
  const seen = new Set(ownIds);
  let count = 0;
  const next = async () => {
    count++;
    if (count % perSlice === 0) await pause();
  };
  for (const { key } of packs.flatMap(({ shards }) => shards)) {
    for (const line of linesOf(await reader.content(key))) {
      const concept = JSON.parse(line) as Concept;
      if (seen.has(concept.id)) compiler.skip();
      else compiler.add(concept);
      seen.add(concept.id);
      await next();
    }
  }
  const own = [...ownIds].flatMap((id) => source.own(id) ?? []);
  for (const concept of own) {
    compiler.add(concept);
    await next();
  }
  const steps = compiler.finish();
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      await pause();
      continue;
    }
    const { table, givenNames } = step.value;
    return {
      name: 'all',
      build: source.build,
      packs: packsKey(packs),
      table,
      shards: packs.flatMap(({ shards }) => shards.map(({ key, entries }) => ({ key, entries }))),
      own: own.map(({ id }) => id).join(separator),
      givenNames: [...givenNames].join(separator),
    };
  }
}

/** A stored table, with those of its concepts at hand that were asked for. */
export interface StoredConcepts extends CompiledConcepts {
  /** Reads the concepts with these ordinals, so that the lexicon can prove names by them. */
  load(ordinals: Iterable<number>): Promise<void>;
}

/** Concepts at hand; more than the longest articles name. */
const mostAtHand = 20_000;

/** Opens a stored table. Nothing is parsed but given names; concepts are read when they are needed. */
export function conceptsOf(
  { table, shards, own, givenNames }: LexiconRow,
  source: Pick<LexiconSource, 'own' | 'reader'>,
): StoredConcepts {
  const starts = startsOf(shards);
  const packEntries = starts.at(-1) ?? 0;
  const ownIds = own === '' ? [] : own.split(separator);
  const byOrdinal = new Map<number, Concept>();
  const byId = new Map<ConceptId, Concept>();
  const keep = (ordinal: number, concept: Concept | null | undefined) => {
    if (!concept) return;
    byOrdinal.set(ordinal, concept);
    byId.set(concept.id, concept);
  };
  return {
    table,
    givenNames: new Set(givenNames.split(separator)),
    conceptAt: (ordinal) => byOrdinal.get(ordinal),
    concept: (id) => byId.get(id),
    async load(ordinals) {
      if (byOrdinal.size > mostAtHand) {
        byOrdinal.clear();
        byId.clear();
      }
      for (const ordinal of [...ordinals].sort((a, b) => a - b)) {
        if (byOrdinal.has(ordinal)) continue;
        if (ordinal >= packEntries) {
          keep(ordinal, source.own(ownIds[ordinal - packEntries] ?? ''));
          continue;
        }
        const shard = intervalOf(starts, ordinal);
        const index = ordinal - (starts[shard] ?? 0);
        keep(ordinal, await source.reader.entryAt(shards[shard]?.key ?? '', index));
      }
    },
  };
}

/** First ordinals of shards, and the number of all entries at the end. */
function startsOf(shards: LexiconRow['shards']): Uint32Array {
  const starts = new Uint32Array(shards.length + 1);
  for (const [index, { entries }] of shards.entries()) {
    starts[index + 1] = (starts[index] ?? 0) + entries;
  }
  return starts;
}

/** The stored table with what changed since, or null when other code compiled it or there is none. */
export async function readStored(
  db: GlossaryDatabase,
  build: string,
): Promise<{ readonly row: LexiconRow; readonly pending: readonly ConceptId[] } | null> {
  const row = await db.lexicons.get('all');
  if (row?.build !== build) return null;
  return { row, pending: await db.pending.toCollection().primaryKeys() };
}

/** Stores a table together with what it does not know yet. */
export async function store(
  db: GlossaryDatabase,
  row: LexiconRow,
  pending: Iterable<ConceptId>,
): Promise<void> {
  await db.transaction('rw', [db.lexicons, db.pending], async () => {
    await db.lexicons.put(row);
    await db.pending.clear();
    await db.pending.bulkPut([...pending].map((id) => ({ id })));
  });
}
