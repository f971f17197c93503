import type { GlossaryView } from '../background/glossary-view';
import { type Concept, type ConceptId, labelOf } from '../model/concept';
import type { Change, Entry, ExclusionScope } from '../model/entry';
import type { Lexicon } from '../recognition/lexicon/lexicon';
import type { GlossaryDatabase } from './database';
import { createEntries } from './entries';
import { excludedOn, exclusionOf } from './exclusions';
import { openLivingLexicon } from './living-lexicon';
import { overlayFor } from './overlay';
import { installBundledPacks } from './packs/bundled-packs';
import type { ReadBundled } from './packs/extension-source';
import { createPackShelf, type PackShelf, type ShelfSurroundings } from './packs/pack-shelf';
import { createShardReader } from './packs/shard-reader';
import { removeUnusedShards } from './packs/unused-shards';
import type { ExclusionRow, OverlayRow, PackRow } from './rows';
import { type SearchResult, searchGlossary } from './search';
import { changedKey, type Intent, lastChange, nextRevision, undo, write } from './write';

/** The reader's glossary: packs with the overlay on top, and the lexicon compiled from both. */
export interface Glossary {
  readonly revision: number;
  readonly packs: PackShelf;
  /** The lexicon, with everything at hand that these texts may mean. */
  lexiconFor(texts: readonly string[]): Promise<Lexicon>;
  entry(id: ConceptId): Promise<Entry | null>;
  /** These concepts and those that they refer to; and all events. */
  view(ids: Iterable<ConceptId>): Promise<GlossaryView>;
  search(query: string, lang: string, limit: number): Promise<SearchResult>;
  /** Concepts that the reader does not want marked on this page. */
  excludedOn(url: string): ReadonlySet<ConceptId>;
  save(concept: Concept): Promise<Change>;
  /** @throws MissingError when there is no such concept */
  remove(id: ConceptId): Promise<Change>;
  /** Drops the reader's edits. @throws MissingError when there is nothing to go back to */
  revert(id: ConceptId): Promise<Change>;
  exclude(concept: ConceptId, scope: ExclusionScope, url: string): Promise<Change>;
  /** @throws UndoError when the same thing was changed again since */
  undo(change: number): Promise<Change>;
  lastChange(): Promise<Change | null>;
}

/** Asked for a concept that the glossary does not have. */
export class MissingError extends Error {
  override readonly name = 'MissingError';
  constructor(readonly concept: ConceptId) {
    super(`The glossary has no concept ${concept}.`);
  }
}

/** What the glossary needs from the world: a clock, packs, and who wants to know. */
export interface Surroundings extends Omit<ShelfSurroundings, 'changed'> {
  readBundled: ReadBundled;
  /** Called after each change, with the new revision. */
  changed(revision: number): Promise<void>;
  /** Names the code that compiles the lexicon: what other code compiled is not used. */
  readonly build: string;
}

/** Opens the glossary: installs bundled packs where needed and compiles the lexicon. */
export async function openGlossary(
  db: GlossaryDatabase,
  surroundings: Surroundings,
): Promise<Glossary> {
  const { now, pause, build } = surroundings;
  await installBundledPacks(db, surroundings.readBundled, {
    at: now(),
    pause,
    signal: new AbortController().signal,
    progress: () => undefined,
  });
  const reader = createShardReader(db);
  let packs = await enabledPacks(db);
  const overlay = new Map((await db.overlay.toArray()).map((row) => [row.id, row]));
  const exclusions = new Map((await db.exclusions.toArray()).map((row) => [row.id, row]));
  let revision = (await db.meta.get('revision'))?.value ?? 0;
  const entries = await createEntries(reader, { packs: () => packs, overlay });
  const lexicon = await openLivingLexicon(db, {
    source: () => ({
      packs,
      ownIds: new Set(overlay.keys()),
      own: entries.ownConcept,
      reader,
      build,
      pause,
    }),
    current: async (id) => (await entries.entry(id))?.concept,
  });
  await removeUnusedShards(db);

  const publish = async (next: number) => {
    revision = next;
    await surroundings.changed(next);
  };
  const shelf = createPackShelf(db, {
    ...surroundings,
    async changed() {
      packs = await enabledPacks(db);
      await entries.packsChanged();
      await lexicon.renew();
      await publish(await nextRevision(db));
    },
  });
  const settle = async (table: Intent['table'], key: string, row: Intent['row'], next: number) => {
    if (table === 'overlay') {
      place(overlay, key, row as OverlayRow | null);
      await entries.overlayChanged(key);
      await lexicon.changed(key);
    } else {
      place(exclusions, key, row as ExclusionRow | null);
    }
    await publish(next);
  };
  const apply = async (intent: Intent): Promise<Change> => {
    if (intent.table === 'overlay') lexicon.willChange(intent.key);
    const written = await write(db, intent, now());
    await settle(intent.table, intent.key, intent.row, written.revision);
    return written.change;
  };
  const nameOf = async (id: ConceptId) => {
    const entry = await entries.entry(id);
    if (!entry) throw new MissingError(id);
    return labelOf(entry.concept);
  };
  const change = (
    action: Intent['action'],
    key: ConceptId,
    label: string,
    row: OverlayRow | null,
  ) => apply({ action, label, table: 'overlay', key, row });

  return {
    get revision() {
      return revision;
    },
    packs: shelf,
    lexiconFor: (texts) => lexicon.for(texts),
    entry: (id) => entries.entry(id),
    view: (ids) => entries.view(ids),
    search: (query, lang, limit) =>
      searchGlossary(
        { packs, reader, own: entries.own(), entry: entries.entry, pause },
        query,
        lang,
        limit,
      ),
    excludedOn: (url) => excludedOn(url, exclusions.values()),
    save: async (concept) => {
      const action = (await entries.entry(concept.id)) ? 'edit' : 'add';
      const row = overlayFor(await entries.base(concept.id), concept);
      return change(action, concept.id, labelOf(concept), row);
    },
    remove: async (id) => {
      const label = await nameOf(id);
      const row = overlay.get(id) ?? { id, fields: {} };
      return change('remove', id, label, { ...row, removed: now() });
    },
    revert: async (id) => {
      const label = await nameOf(id);
      if (!(await entries.base(id))) throw new MissingError(id);
      return change('revert', id, label, null);
    },
    exclude: async (concept, scope, url) => {
      const row = exclusionOf(concept, scope, url);
      const label = await nameOf(concept);
      return apply({ action: 'exclude', label, table: 'exclusions', key: row.id, row });
    },
    undo: async (id) => {
      const key = await changedKey(db, id);
      if (key !== null) lexicon.willChange(key);
      const { record, revision: next, change: undone } = await undo(db, id);
      await settle(record.table, record.key, record.before, next);
      return undone;
    },
    lastChange: () => lastChange(db),
  };
}

/** Packs that are on, those that came later first: where two have a concept, the later counts. */
async function enabledPacks(db: GlossaryDatabase): Promise<readonly PackRow[]> {
  const rows = await db.packs.toArray();
  return rows
    .filter(({ enabled }) => enabled)
    .sort((a, b) => b.order - a.order || (a.id < b.id ? -1 : 1));
}

function place<T>(map: Map<string, T>, key: string, row: T | null): void {
  if (row) map.set(key, row);
  else map.delete(key);
}
