import type { Concept, ConceptId } from '../model/concept';
import type { Bulk } from '../model/entry';
import { everywhere, exclusionOf } from './exclusions';
import { overlayFor } from './overlay';
import type { RowWrite } from './rows';
import type { GlossaryState } from './state';

/** The row that puts an entry in the trash. @param mergedInto the entry with which it was made one */
export function dropped(
  id: ConceptId,
  { overlay, now }: Pick<GlossaryState, 'overlay' | 'now'>,
  mergedInto?: ConceptId,
): RowWrite {
  const row = overlay.get(id) ?? { id, fields: {} };
  return {
    table: 'overlay',
    key: id,
    row: { ...row, removed: now(), ...(mergedInto !== undefined && { mergedInto }) },
  };
}

/** The row by which a concept shows over what packs say of it. */
export function shown(concept: Concept, base: Concept | undefined): RowWrite {
  return { table: 'overlay', key: concept.id, row: overlayFor(base, concept) };
}

/**
 * What an action writes for one concept, null when it changes nothing there.
 * @param bases what packs say of the concepts that will be asked about
 */
export function createBulkWrites(state: GlossaryState, bases: ReadonlyMap<ConceptId, Concept>) {
  const { overlay, entries, exclusions } = state;
  const conceptOf = (id: ConceptId) => (overlay.has(id) ? entries.ownConcept(id) : bases.get(id));
  const overlaid = (
    id: ConceptId,
    row: Extract<RowWrite, { table: 'overlay' }>['row'],
  ): RowWrite => {
    return { table: 'overlay', key: id, row };
  };
  const withRule = (id: ConceptId, wanted: boolean): RowWrite | null => {
    const rule = exclusionOf(id, 'everywhere', everywhere);
    if (exclusions.has(rule.id) === wanted) return null;
    return { table: 'exclusions', key: rule.id, row: wanted ? rule : null };
  };
  const restored = (id: ConceptId): RowWrite | null => {
    const row = overlay.get(id);
    if (!row?.removed) return null;
    const { removed: _, mergedInto: __, ...rest } = row;
    return overlaid(id, Object.keys(rest.fields).length === 0 ? null : rest);
  };
  /** What a pack has stays away; only the reader's own words go. */
  const purged = (id: ConceptId): RowWrite | null => {
    const row = overlay.get(id);
    if (!row?.removed) return null;
    return overlaid(id, bases.has(id) ? { id, fields: {}, removed: row.removed } : null);
  };
  const reverted = (id: ConceptId): RowWrite | null => {
    const row = overlay.get(id);
    return row && !row.removed && bases.has(id) ? overlaid(id, null) : null;
  };
  const changed = (id: ConceptId, action: ConceptAction): RowWrite | null => {
    const concept = conceptOf(id);
    const wanted = concept && changedBy(concept, action);
    return wanted ? shown(wanted, bases.get(id)) : null;
  };

  return (id: ConceptId, action: Bulk): RowWrite | null => {
    switch (action.do) {
      case 'restore':
        return restored(id);
      case 'purge':
        return purged(id);
      case 'revert':
        return reverted(id);
      case 'remove':
        return conceptOf(id) ? dropped(id, state) : null;
      case 'hide':
        return withRule(id, true);
      case 'show':
        return withRule(id, false);
      default:
        return changed(id, action);
    }
  };
}

type ConceptAction = Extract<Bulk, { do: 'tag' | 'untag' | 'kind' }>;

function changedBy(concept: Concept, action: ConceptAction): Concept | null {
  if (action.do === 'kind') {
    return concept.kind === action.kind ? null : { ...concept, kind: action.kind };
  }
  const { tags = [], ...rest } = concept;
  const has = tags.includes(action.tag);
  if (has === (action.do === 'tag')) return null;
  const next = has ? tags.filter((tag) => tag !== action.tag) : [...tags, action.tag];
  return next.length > 0 ? { ...rest, tags: next } : rest;
}
