import type { Backup } from '../model/backup';
import type { Concept, ConceptId } from '../model/concept';
import type {
  Bulk,
  Change,
  Comparison,
  Entry,
  ExclusionRule,
  ExclusionScope,
  Facets,
  Found,
  PastChange,
  Removed,
} from '../model/entry';
import type { RestorePreview } from '../model/health';
import type { Lexicon } from '../recognition/lexicon/lexicon';
import { backupOf, brokenRows, previewRestore, restoreIntent } from './backup';
import { compareConcepts } from './comparison';
import type { GlossaryDatabase } from './database';
import { findDuplicates } from './duplicates';
import { createEditing } from './editing';
import { createEntries, type DatedView } from './entries';
import { excludedOn } from './exclusions';
import { openLivingLexicon } from './living-lexicon';
import {
  type ExportFrom,
  pastChange,
  readExport,
  readFacets,
  readRules,
  readTrash,
} from './overviews';
import { installBundledPacks } from './packs/bundled-packs';
import type { ReadBundled } from './packs/extension-source';
import { createPackShelf, type PackShelf, type ShelfSurroundings } from './packs/pack-shelf';
import { createShardReader } from './packs/shard-reader';
import { removeUnusedShards } from './packs/unused-shards';
import type { PackRow, RowWrite } from './rows';
import { createSearch, type SearchQuestion, type SearchResult } from './search';
import { createShadows } from './shadows';
import { type GlossaryState, hiddenIn } from './state';
import { changedConcepts, type Intent, lastChanges, nextRevision, undo, write } from './write';

/** The reader's glossary: packs with the overlay on top, and the lexicon compiled from both. */
export interface Glossary {
  readonly revision: number;
  readonly packs: PackShelf;
  /** The lexicon, with everything at hand that these texts may mean. */
  lexiconFor(texts: readonly string[]): Promise<Lexicon>;
  entry(id: ConceptId): Promise<Entry | null>;
  /** These concepts and those that they refer to; and all events. */
  view(ids: Iterable<ConceptId>): Promise<DatedView>;
  search(question: SearchQuestion): Promise<SearchResult>;
  facets(): Promise<Facets>;
  duplicates(lang: string): Promise<readonly (readonly Found[])[]>;
  compare(concepts: readonly Concept[], lang: string): Promise<readonly Comparison[]>;
  trash(lang: string): Promise<readonly Removed[]>;
  rules(lang: string): Promise<readonly ExclusionRule[]>;
  export(
    from: ExportFrom,
    offset: number,
    limit: number,
  ): Promise<{ readonly concepts: readonly Concept[]; readonly total: number }>;
  /** Concepts that the reader does not want marked on this page. */
  excludedOn(url: string): ReadonlySet<ConceptId>;

  save(concept: Concept): Promise<Change>;
  /** @throws MissingError when there is no such concept */
  remove(id: ConceptId): Promise<Change>;
  /** Drops the reader's edits. @throws MissingError when there is nothing to go back to */
  revert(id: ConceptId): Promise<Change>;
  exclude(concept: ConceptId, scope: ExclusionScope, url: string): Promise<Change>;
  /** @throws NothingToDo when there is no such rule */
  removeRule(rule: string): Promise<Change>;
  /** One change of many entries. @throws NothingToDo when it would change none */
  bulk(ids: readonly ConceptId[], action: Bulk): Promise<Change>;
  /** Makes one entry of two. @throws MissingError */
  merge(into: ConceptId, from: ConceptId): Promise<Change>;
  import(concepts: readonly Concept[], name: string): Promise<Change>;
  /** Makes everything of the reader's own as it was. @throws NothingToDo when it is so already */
  restore(backup: Backup): Promise<Change>;
  /** @throws UndoError when the same thing was changed again since */
  undo(change: number): Promise<Change>;
  /** The last things done that are not undone, newest first. */
  history(limit: number, lang: string): Promise<readonly PastChange[]>;

  /** Something beside the glossary changed that pages show: they ask again. */
  touch(): Promise<void>;

  backup(): Promise<Backup>;
  previewRestore(backup: Backup, lang: string): Promise<RestorePreview>;
  /** Entries of the reader's that cannot be read; they are kept as they are. */
  broken(): Promise<readonly ConceptId[]>;
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
  const state: GlossaryState = {
    packs: () => packs,
    overlay,
    exclusions,
    entries,
    lexicon,
    reader,
    pause,
    now,
    revision: () => revision,
  };
  const search = createSearch();
  const shadows = createShadows(reader);
  const editing = createEditing(state);

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
  const settle = async (writes: readonly RowWrite[], next: number) => {
    const changed: ConceptId[] = [];
    for (const { table, key, row } of writes) {
      if (table === 'exclusions') {
        place(exclusions, key, row);
        continue;
      }
      place(overlay, key, row);
      changed.push(key);
    }
    await entries.overlayChanged(changed);
    await lexicon.changed(changed);
    await publish(next);
  };
  const apply = async (intent: Intent): Promise<Change> => {
    const concepts = intent.writes.filter(({ table }) => table === 'overlay');
    lexicon.willChange(concepts.map(({ key }) => key));
    const written = await write(db, intent, now());
    await settle(intent.writes, written.revision);
    return written.change;
  };

  return {
    get revision() {
      return revision;
    },
    packs: shelf,
    lexiconFor: (texts) => lexicon.for(texts),
    entry: (id) => entries.entry(id),
    view: (ids) => entries.view(ids),
    search: (question) =>
      search(
        {
          packs,
          reader,
          own: entries.own(),
          shadows: () => shadows(packs, overlay, revision),
          hidden: hiddenIn(state),
          entry: entries.entry,
          pause,
          revision,
        },
        question,
      ),
    facets: () => readFacets(state),
    duplicates: (lang) => findDuplicates(state, lang),
    compare: (concepts, lang) => compareConcepts(concepts, lang, state),
    trash: (lang) => readTrash(state, lang),
    rules: (lang) => readRules(state, lang),
    export: (from, offset, limit) =>
      readExport(state, (id) => db.packs.get(id), from, offset, limit),
    excludedOn: (url) => excludedOn(url, exclusions.values()),

    save: async (concept) => apply(await editing.save(concept)),
    remove: async (id) => apply(await editing.remove(id)),
    revert: async (id) => apply(await editing.revert(id)),
    exclude: async (concept, scope, url) => apply(await editing.exclude(concept, scope, url)),
    removeRule: async (rule) => apply(await editing.removeRule(rule)),
    bulk: async (ids, action) => apply(await editing.bulk(ids, action)),
    merge: async (into, from) => apply(await editing.merge(into, from)),
    import: async (concepts, name) => apply(await editing.import(concepts, name)),
    restore: async (backup) => apply(restoreIntent(backup, state)),
    undo: async (id) => {
      lexicon.willChange(await changedConcepts(db, id));
      const { writes, revision: next, change } = await undo(db, id);
      await settle(writes, next);
      return change;
    },
    history: async (limit, lang) =>
      Promise.all((await lastChanges(db, limit)).map((row) => pastChange(row, state, lang))),

    touch: async () => publish(await nextRevision(db)),

    backup: async () => backupOf(state, await db.packs.toArray()),
    previewRestore: (backup, lang) => previewRestore(backup, state, lang),
    broken: () => brokenRows(state),
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
