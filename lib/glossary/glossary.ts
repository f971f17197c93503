import { type Concept, type ConceptId, labelOf } from '../model/concept';
import type { Change, Entry, ExclusionScope, Found } from '../model/entry';
import { createLexicon, type Lexicon } from '../recognition/lexicon';
import { installBundledPacks, type ReadBundled } from './bundled-packs';
import type { GlossaryDatabase } from './database';
import { excludedOn, exclusionOf } from './exclusions';
import { applyOverlay, overlayFor, type PackConcept } from './overlay';
import type { ExclusionRow, OverlayRow } from './rows';
import { searchEntries } from './search';
import { type Intent, lastChange, undo, write } from './write';

/** The reader's glossary: packs with the overlay on top, and the lexicon compiled from both. */
export interface Glossary {
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
}

/** Opens the glossary: installs bundled packs where needed and compiles the lexicon. */
export async function openGlossary(
  db: GlossaryDatabase,
  surroundings: Surroundings,
): Promise<Glossary> {
  await installBundledPacks(db, surroundings.readBundled);
  const base = new Map<ConceptId, PackConcept>();
  for (const { id, pack } of await db.packs.toArray()) {
    for (const concept of pack.concepts)
      base.set(concept.id, { concept, pack: id, asOf: pack.asOf });
  }
  const overlay = new Map((await db.overlay.toArray()).map((row) => [row.id, row]));
  const exclusions = new Map((await db.exclusions.toArray()).map((row) => [row.id, row]));
  let revision = (await db.meta.get('revision'))?.value ?? 0;

  const entries = new Map<ConceptId, Entry>();
  const lexicon = createLexicon();
  const refresh = (id: ConceptId) => {
    const entry = applyOverlay(base.get(id), overlay.get(id));
    if (entry) {
      entries.set(id, entry);
      lexicon.put(entry.concept);
    } else {
      entries.delete(id);
      lexicon.remove(id);
    }
  };
  for (const id of new Set([...base.keys(), ...overlay.keys()])) refresh(id);

  const settle = async (table: Intent['table'], key: string, row: Intent['row'], next: number) => {
    if (table === 'overlay') {
      place(overlay, key, row as OverlayRow | null);
      refresh(key);
    } else {
      place(exclusions, key, row as ExclusionRow | null);
    }
    revision = next;
    await surroundings.changed(next);
  };
  const apply = async (intent: Intent): Promise<Change> => {
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
    lexicon,
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
