import type { Concept, ConceptId } from '../model/concept';
import { createCompiler } from '../recognition/lexicon/compile';
import type { CompiledConcepts } from '../recognition/lexicon/lexicon';
import type { GlossaryDatabase } from './database';
import type { LexiconRow } from './rows';

/** Concepts compiled between two looks at the clock of the caller: a few milliseconds of work. */
const perSlice = 100;
const separator = '\n';

/** Lets other work through; awaited between slices. */
export type Pause = () => Promise<void>;

/**
 * The compiled form of these concepts, in slices so that a reader's request is answered meanwhile.
 * @param version what the table is compiled from: see `LexiconRow`
 */
export async function compileRow(
  concepts: Iterable<Concept>,
  version: string,
  pause: Pause,
): Promise<LexiconRow> {
  const compiler = createCompiler();
  const ids: ConceptId[] = [];
  for (const concept of concepts) {
    compiler.add(concept);
    ids.push(concept.id);
    if (ids.length % perSlice === 0) await pause();
  }
  const { table, givenNames } = compiler.finish();
  return {
    name: 'all',
    version,
    table,
    ids: ids.join(separator),
    givenNames: [...givenNames].join(separator),
  };
}

/** The stored table over the glossary's concepts. Nothing is parsed; ids are cut from one string. */
export function compiledFrom(
  { table, ids, givenNames }: LexiconRow,
  conceptOf: (id: ConceptId) => Concept | undefined,
): CompiledConcepts {
  const byOrdinal = ids.split(separator);
  const ordinals = new Map(byOrdinal.map((id, ordinal) => [id, ordinal]));
  return {
    table,
    conceptAt: (ordinal) => conceptOf(byOrdinal[ordinal] ?? ''),
    ordinalOf: (id) => ordinals.get(id),
    givenNames: new Set(givenNames.split(separator)),
  };
}

/** The stored table with what changed since, or null when there is none of this version. */
export async function readStored(
  db: GlossaryDatabase,
  version: string,
): Promise<{ readonly row: LexiconRow; readonly pending: readonly ConceptId[] } | null> {
  const row = await db.lexicons.get('all');
  if (row?.version !== version) return null;
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
