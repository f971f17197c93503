import type { Concept, ConceptId } from '../model/concept';
import { type EditableLexicon, type Lexicon, openLexicon } from '../recognition/lexicon/lexicon';
import { normalise } from '../text/normalise';
import type { GlossaryDatabase } from './database';
import {
  compileRow,
  conceptsOf,
  type LexiconSource,
  packsKey,
  readStored,
  type StoredConcepts,
  store,
} from './stored-lexicon';

/** What the lexicon needs of the glossary. */
export interface LivingSource {
  /** What it would be compiled from now. */
  source(): LexiconSource;
  /** A concept as it stands now, whoever's words it has. */
  current(id: ConceptId): Promise<Concept | undefined>;
}

/** The lexicon of a glossary that changes while it is used. */
export interface LivingLexicon {
  /** The lexicon, with everything at hand that these texts may mean. */
  for(texts: readonly string[]): Promise<Lexicon>;
  /** To be said before concepts' rows are written, so that a new table cannot miss them. */
  willChange(ids: Iterable<ConceptId>): void;
  /** Concepts are others now, or gone: takes effect at once. */
  changed(ids: readonly ConceptId[]): Promise<void>;
  /** Other packs: resolves when a table of them serves. Until then the old one does. */
  renew(): Promise<void>;
}

/** So many changes lie on top of the compiled table before it is compiled again. */
const mostPending = 300;

interface Opened {
  readonly lexicon: EditableLexicon;
  readonly concepts: StoredConcepts;
}

/** Opens the stored lexicon with the changes since, or compiles one and stores it. */
export async function openLivingLexicon(
  db: GlossaryDatabase,
  glossary: LivingSource,
): Promise<LivingLexicon> {
  const pending = new Set<ConceptId>();
  let renewing: Promise<void> | null = null;
  let again = false;

  const open = (row: Parameters<typeof conceptsOf>[0]): Opened => {
    const concepts = conceptsOf(row, glossary.source());
    return { concepts, lexicon: openLexicon(concepts) };
  };
  const refresh = async (id: ConceptId, { lexicon }: Opened) => {
    const concept = await glossary.current(id);
    if (concept) lexicon.put(concept);
    else lexicon.remove(id);
  };
  const compileAnew = async (): Promise<Opened> => {
    pending.clear();
    const row = await compileRow(glossary.source());
    await store(db, row, pending);
    const opened = open(row);
    // Changes made while it worked lie on top of the new table as they did on the old.
    for (const id of pending) await refresh(id, opened);
    return opened;
  };
  const stored = await readStored(db, glossary.source().build);
  let current = stored ? open(stored.row) : await compileAnew();
  for (const id of stored?.pending ?? []) {
    pending.add(id);
    await refresh(id, current);
  }

  const renew = (): Promise<void> => {
    again = true;
    renewing ??= (async () => {
      try {
        while (again) {
          again = false;
          current = await compileAnew();
        }
      } finally {
        renewing = null;
      }
    })();
    return renewing;
  };
  // A table of other packs serves until one of these is made.
  if (stored && stored.row.packs !== packsKey(glossary.source().packs)) void renew();

  return {
    async for(texts) {
      const { lexicon, concepts } = current;
      const ordinals = new Set<number>();
      for (const text of texts) {
        const found =
          lexicon.mayMean(text) ?? lexicon.mayMean(normalise(text).text, true) ?? new Set();
        for (const ordinal of found) ordinals.add(ordinal);
      }
      await concepts.load(ordinals);
      return lexicon;
    },
    willChange(ids) {
      for (const id of ids) pending.add(id);
    },
    async changed(ids) {
      for (const id of ids) await refresh(id, current);
      if (pending.size > mostPending) void renew();
    },
    renew,
  };
}
