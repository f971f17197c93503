import type { ConceptId } from '../model/concept';
import type { Meeting } from '../model/meeting';
import { type Familiarity, isFamiliar, know, meet, open, stranger } from '../recall/familiarity';
import { remember } from '../recall/meetings';
import type { GlossaryDatabase } from './database';

/** Articles kept a name: the card shows the last few, the rest is for sorting out doubles. */
const mostMeetings = 20;

/** What is kept of the names that the reader met: on this device, and only as far as switched on. */
export interface RecallShelf {
  /** Those of these that the reader knows by now. @param today ISO date */
  familiar(concepts: readonly ConceptId[], today: string): Promise<readonly ConceptId[]>;
  /** A name stood in an article that was read, once a day. */
  met(concepts: readonly ConceptId[], today: string): Promise<void>;
  /** A card was opened. */
  opened(concept: ConceptId, today: string): Promise<void>;
  /** The reader says so. */
  know(concept: ConceptId, known: boolean, today: string): Promise<void>;
  remember(concepts: readonly ConceptId[], meeting: Meeting): Promise<void>;
  meetings(concept: ConceptId): Promise<readonly Meeting[]>;
  /** Names of which anything is kept. */
  counts(): Promise<{ readonly meetings: number; readonly familiar: number }>;
  wipe(what: 'meetings' | 'familiarity'): Promise<void>;
}

export function createRecallShelf(db: GlossaryDatabase): RecallShelf {
  const change = (
    concepts: readonly ConceptId[],
    next: (before: Familiarity) => Familiarity,
  ): Promise<void> =>
    db.transaction('rw', db.familiarity, async () => {
      const rows = await db.familiarity.bulkGet([...concepts]);
      await db.familiarity.bulkPut(
        concepts.map((concept, index) => next(rows[index] ?? stranger(concept))),
      );
    });
  return {
    async familiar(concepts, today) {
      const rows = await db.familiarity.bulkGet([...concepts]);
      return rows.flatMap((row) => (row && isFamiliar(row, today) ? row.concept : []));
    },
    met: (concepts, today) => change(concepts, (before) => meet(before, today)),
    opened: (concept, today) => change([concept], (before) => open(before, today)),
    know: (concept, known, today) => change([concept], (before) => know(before, known, today)),
    remember: (concepts, meeting) =>
      db.transaction('rw', db.meetings, async () => {
        const rows = await db.meetings.bulkGet([...concepts]);
        await db.meetings.bulkPut(
          concepts.map((concept, index) => ({
            concept,
            meetings: remember(rows[index]?.meetings ?? [], meeting, mostMeetings),
          })),
        );
      }),
    meetings: async (concept) => (await db.meetings.get(concept))?.meetings ?? [],
    counts: async () => ({
      meetings: await db.meetings.count(),
      familiar: await db.familiarity.count(),
    }),
    wipe: (what) => db.table(what).clear(),
  };
}
