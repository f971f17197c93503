import type { GlossaryView } from '../background/glossary-view';
import { type Concept, type ConceptId, referencesOf } from '../model/concept';
import type { Entry } from '../model/entry';
import { linesOf } from '../packs/entries';
import { applyOverlay, type PackConcept } from './overlay';
import type { ShardReader } from './packs/shard-reader';
import type { OverlayRow, PackRow } from './rows';

/** A view that also tells the day up to which a concept's open roles are known; null for own ones. */
export interface DatedView extends GlossaryView {
  asOf(id: ConceptId): string | null;
}

/** Concepts as the reader sees them: packs with the overlay on top. */
export interface Entries {
  entry(id: ConceptId): Promise<Entry | null>;
  /** What the packs alone say. */
  base(id: ConceptId): Promise<Concept | undefined>;
  /** The same of many, those that packs have. */
  bases(ids: Iterable<ConceptId>): Promise<ReadonlyMap<ConceptId, Concept>>;
  /** The same as `entry` for many, those that are there; each shard is gone through once. */
  many(ids: Iterable<ConceptId>): Promise<ReadonlyMap<ConceptId, Entry>>;
  /** Own and changed concepts. */
  own(): readonly Entry[];
  ownConcept(id: ConceptId): Concept | undefined;
  /** These concepts and those that they refer to, at hand. */
  view(ids: Iterable<ConceptId>): Promise<DatedView>;
}

/**
 * @param state what there is now; asked anew each time, since packs come and go
 */
export async function createEntries(
  reader: ShardReader,
  state: {
    readonly packs: () => readonly PackRow[];
    readonly overlay: ReadonlyMap<ConceptId, OverlayRow>;
  },
): Promise<
  Entries & {
    packsChanged(): Promise<void>;
    overlayChanged(ids: Iterable<ConceptId>): Promise<void>;
  }
> {
  const merged = new Map<ConceptId, Entry>();
  let events: readonly Concept[] | null = null;

  const packEntry = async (id: ConceptId) => {
    for (const row of state.packs()) {
      const concept = await reader.entryOf(row, id);
      if (concept) return { concept, pack: row.id, asOf: row.facts.asOf };
    }
    return undefined;
  };
  const packEntries = async (ids: Iterable<ConceptId>): Promise<Map<ConceptId, PackConcept>> => {
    const found = new Map<ConceptId, PackConcept>();
    let missing = [...ids];
    for (const row of state.packs()) {
      for (const [id, concept] of await reader.entriesOf(row, missing)) {
        found.set(id, { concept, pack: row.id, asOf: row.facts.asOf });
      }
      missing = missing.filter((id) => !found.has(id));
      if (missing.length === 0) break;
    }
    return found;
  };
  const overlayChanged = async (ids: Iterable<ConceptId>) => {
    const changed = [...ids];
    const bases = await packEntries(changed);
    for (const id of changed) {
      const row = state.overlay.get(id);
      const entry = row ? applyOverlay(bases.get(id), row) : null;
      if (entry) merged.set(id, entry);
      else merged.delete(id);
    }
    events = null;
  };
  const entry = async (id: ConceptId): Promise<Entry | null> => {
    if (state.overlay.has(id)) return merged.get(id) ?? null;
    return applyOverlay(await packEntry(id), undefined);
  };
  const many = async (ids: Iterable<ConceptId>): Promise<Map<ConceptId, Entry>> => {
    const wanted = [...new Set(ids)];
    const inPacks = await packEntries(wanted.filter((id) => !state.overlay.has(id)));
    const found = new Map<ConceptId, Entry>();
    for (const id of wanted) {
      const known = merged.get(id) ?? applyOverlay(inPacks.get(id), undefined);
      if (known) found.set(id, known);
    }
    return found;
  };
  /** What is referred to by an id that was made one with another is the other. */
  const survivorOf = (id: ConceptId) => state.overlay.get(id)?.mergedInto ?? id;
  const allEvents = (): readonly Concept[] => {
    events ??= eventsOf(state.packs(), state.overlay, merged.values());
    return events;
  };
  const packsChanged = async () => {
    events = null;
    await overlayChanged(state.overlay.keys());
  };
  await packsChanged();

  return {
    entry,
    base: async (id) => (await packEntry(id))?.concept,
    async bases(ids) {
      const found = await packEntries(ids);
      return new Map([...found].map(([id, { concept }]) => [id, concept]));
    },
    many,
    own: () => [...merged.values()],
    ownConcept: (id) => merged.get(id)?.concept,
    async view(ids) {
      const found = new Map<ConceptId, Entry>();
      const load = async (wanted: readonly ConceptId[]) => {
        const missing = wanted.filter((id) => !found.has(id));
        const loaded = await many(missing.map(survivorOf));
        for (const id of missing) {
          const known = loaded.get(survivorOf(id));
          if (known) found.set(id, known);
        }
      };
      await load([...ids]);
      await load([...found.values()].flatMap(({ concept }) => referencesOf(concept)));
      return {
        concept: (id) => found.get(id)?.concept,
        events: allEvents,
        asOf: (id) => found.get(id)?.asOf ?? null,
      };
    },
    packsChanged,
    overlayChanged,
  };
}

/** Events of packs, the first pack's where two have one, with the reader's in place of theirs. */
function eventsOf(
  packs: readonly PackRow[],
  overlay: ReadonlyMap<ConceptId, OverlayRow>,
  own: Iterable<Entry>,
): readonly Concept[] {
  const byId = new Map<ConceptId, Concept>();
  for (const { concept } of own) if (concept.event) byId.set(concept.id, concept);
  for (const { events } of packs) {
    for (const line of linesOf(events)) {
      const concept = JSON.parse(line) as Concept;
      if (!byId.has(concept.id) && !overlay.has(concept.id)) byId.set(concept.id, concept);
    }
  }
  return [...byId.values()];
}
