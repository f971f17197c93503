import type { Concept, ConceptId } from '../model/concept';
import { type EditableLexicon, type Lexicon, openLexicon } from '../recognition/lexicon/lexicon';
import type { GlossaryDatabase } from './database';
import { compiledFrom, compileRow, type Pause, readStored, store } from './stored-lexicon';

/** What the lexicon is compiled from. */
export interface LexiconSource {
  concept(id: ConceptId): Concept | undefined;
  concepts(): Iterable<Concept>;
  /** Names the concepts' packs and the code that compiles: another version is compiled anew. */
  readonly version: string;
  readonly pause: Pause;
}

/** The lexicon of a glossary that changes while it is used. */
export interface LivingLexicon {
  readonly current: Lexicon;
  /** To be said before a concept's row is written, so that a new table cannot miss it. */
  willChange(id: ConceptId): void;
  /** A concept is another now, or gone: takes effect at once. */
  changed(id: ConceptId): void;
}

/** So many changes lie on top of the compiled table before it is compiled again. */
const mostPending = 300;

/** Opens the stored lexicon with the changes since, or compiles one and stores it. */
export async function openLivingLexicon(
  db: GlossaryDatabase,
  source: LexiconSource,
): Promise<LivingLexicon> {
  const pending = new Set<ConceptId>();
  let renewing = false;

  const compileAnew = async (): Promise<EditableLexicon> => {
    pending.clear();
    const row = await compileRow([...source.concepts()], source.version, source.pause);
    await store(db, row, pending);
    return openLexicon(compiledFrom(row, source.concept));
  };
  const stored = await readStored(db, source.version);
  let current = stored
    ? openLexicon(compiledFrom(stored.row, source.concept))
    : await compileAnew();

  const refresh = (id: ConceptId) => {
    const concept = source.concept(id);
    if (concept) current.put(concept);
    else current.remove(id);
  };
  /** Changes made while it works lie on top of the new table as they did on the old. */
  const renew = async () => {
    if (renewing) return;
    renewing = true;
    try {
      current = await compileAnew();
      for (const id of pending) refresh(id);
    } finally {
      renewing = false;
    }
  };
  for (const id of stored?.pending ?? []) {
    pending.add(id);
    refresh(id);
  }

  return {
    get current() {
      return current;
    },
    willChange: (id) => pending.add(id),
    changed(id) {
      refresh(id);
      if (pending.size > mostPending) void renew();
    },
  };
}
