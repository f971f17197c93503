import type { GlossaryView } from '../background/glossary-view';
import { type Concept, type ConceptId, labelOf } from '../model/concept';
import type { Change, Entry, ExclusionScope, Found } from '../model/entry';
import type { Lexicon } from '../recognition/lexicon/lexicon';
import { installBundledPacks, type ReadBundled } from './bundled-packs';
import type { GlossaryDatabase } from './database';
import { excludedOn, exclusionOf } from './exclusions';
import { openLivingLexicon } from './living-lexicon';
import { applyOverlay, overlayFor, type PackConcept } from './overlay';
import type { ExclusionRow, OverlayRow, PackRow } from './rows';
import { searchEntries } from './search';
import type { Pause } from './stored-lexicon';
import { changedKey, type Intent, lastChange, undo, write } from './write';

/** The reader's glossary: packs with the overlay on top, and the lexicon compiled from both. */
export interface Glossary extends GlossaryView {
  readonly lexicon: Lexicon;
  readonly revision: number;
  entry(id: ConceptId): Entry | null;
  search(query: string, lang: string, limit: number): { found: readonly Found[]; total: number };
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

/** What the glossary needs from the world: a clock, the bundled files, and who wants to know. */
export interface Surroundings {
  now(): string;
  readBundled: ReadBundled;
  /** Called after each change, with the new revision. */
  changed(revision: number): Promise<void>;
  /** Names the code that compiles the lexicon: what other code compiled is not used. */
  readonly build: string;
  readonly pause: Pause;
}

/** Opens the glossary: installs bundled packs where needed and compiles the lexicon. */
export async function openGlossary(
  db: GlossaryDatabase,
  surroundings: Surroundings,
): Promise<Glossary> {
  await installBundledPacks(db, surroundings.readBundled);
  const base = new Map<ConceptId, PackConcept>();
  const packs = await db.packs.toArray();
  for (const { id, pack } of packs) {
    for (const concept of pack.concepts)
      base.set(concept.id, { concept, pack: id, asOf: pack.asOf });
  }
  const overlay = new Map((await db.overlay.toArray()).map((row) => [row.id, row]));
  const exclusions = new Map((await db.exclusions.toArray()).map((row) => [row.id, row]));
  let revision = (await db.meta.get('revision'))?.value ?? 0;

  const entries = new Map<ConceptId, Entry>();
  const refresh = (id: ConceptId) =>
    place(entries, id, applyOverlay(base.get(id), overlay.get(id)));
  for (const id of new Set([...base.keys(), ...overlay.keys()])) refresh(id);

  const view: GlossaryView = {
    concept: (id) => entries.get(id)?.concept,
    *concepts() {
      for (const { concept } of entries.values()) yield concept;
    },
  };
  const lexicon = await openLivingLexicon(db, {
    ...view,
    version: versionOf(packs, surroundings.build),
    pause: surroundings.pause,
  });

  const settle = async (table: Intent['table'], key: string, row: Intent['row'], next: number) => {
    if (table === 'overlay') {
      place(overlay, key, row as OverlayRow | null);
      refresh(key);
      lexicon.changed(key);
    } else {
      place(exclusions, key, row as ExclusionRow | null);
    }
    revision = next;
    await surroundings.changed(next);
  };
  const apply = async (intent: Intent): Promise<Change> => {
    if (intent.table === 'overlay') lexicon.willChange(intent.key);
    const written = await write(db, intent, surroundings.now());
    await settle(intent.table, intent.key, intent.row, written.revision);
    return written.change;
  };
  const nameOf = (id: ConceptId) => {
    const entry = entries.get(id);
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
    get lexicon() {
      return lexicon.current;
    },
    ...view,
    get revision() {
      return revision;
    },
    entry: (id) => entries.get(id) ?? null,
    search: (query, lang, limit) => searchEntries(entries.values(), query, lang, limit),
    excludedOn: (url) => excludedOn(url, exclusions.values()),
    save: async (concept) => {
      const action = entries.has(concept.id) ? 'edit' : 'add';
      const row = overlayFor(base.get(concept.id)?.concept, concept);
      return change(action, concept.id, labelOf(concept), row);
    },
    remove: async (id) => {
      const label = nameOf(id);
      const row = overlay.get(id) ?? { id, fields: {} };
      return change('remove', id, label, { ...row, removed: surroundings.now() });
    },
    revert: async (id) => {
      const label = nameOf(id);
      if (!base.has(id)) throw new MissingError(id);
      return change('revert', id, label, null);
    },
    exclude: async (concept, scope, url) => {
      const row = exclusionOf(concept, scope, url);
      const label = nameOf(concept);
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

function place<T>(map: Map<string, T>, key: string, row: T | null): void {
  if (row) map.set(key, row);
  else map.delete(key);
}

/** Other packs or other code make another lexicon. */
function versionOf(packs: readonly PackRow[], build: string): string {
  return [build, ...packs.map(({ id, version }) => `${id}@${version}`)].join(' ');
}
