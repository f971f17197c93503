import { type Concept, type ConceptId, labelOf } from '../model/concept';
import type { Bulk, ExclusionScope } from '../model/entry';
import { createBulkWrites, dropped } from './bulk-writes';
import { exclusionOf } from './exclusions';
import { mergeConcepts } from './merge-concepts';
import { overlayFor } from './overlay';
import type { RowWrite } from './rows';
import { type GlossaryState, MissingError } from './state';
import type { Intent } from './write';

/** There is nothing that the action would change. */
export class NothingToDo extends Error {
  override readonly name = 'NothingToDo';
  constructor() {
    super('There is nothing to change.');
  }
}

/** What each thing that the reader may do would write; nothing is written here. */
export function createEditing(state: GlossaryState) {
  const { entries } = state;

  const entryOf = async (id: ConceptId) => {
    const entry = await entries.entry(id);
    if (!entry) throw new MissingError(id);
    return entry;
  };
  const put = async (concept: Concept): Promise<RowWrite> => ({
    table: 'overlay',
    key: concept.id,
    row: overlayFor(await entries.base(concept.id), concept),
  });
  const writeFor = createBulkWrites(state, put);

  return {
    async save(concept: Concept): Promise<Intent> {
      const action = (await entries.entry(concept.id)) ? 'edit' : 'add';
      return { action, label: labelOf(concept), writes: [await put(concept)] };
    },
    async remove(id: ConceptId): Promise<Intent> {
      const label = labelOf((await entryOf(id)).concept);
      return { action: 'remove', label, writes: [dropped(id, state)] };
    },
    async revert(id: ConceptId): Promise<Intent> {
      const label = labelOf((await entryOf(id)).concept);
      if (!(await entries.base(id))) throw new MissingError(id);
      return { action: 'revert', label, writes: [{ table: 'overlay', key: id, row: null }] };
    },
    async exclude(id: ConceptId, scope: ExclusionScope, url: string): Promise<Intent> {
      const label = labelOf((await entryOf(id)).concept);
      const row = exclusionOf(id, scope, url);
      return { action: 'exclude', label, writes: [{ table: 'exclusions', key: row.id, row }] };
    },
    async removeRule(rule: string): Promise<Intent> {
      const row = state.exclusions.get(rule);
      if (!row) throw new NothingToDo();
      const entry = await entries.entry(row.concept);
      const label = entry ? labelOf(entry.concept) : row.concept;
      return { action: 'include', label, writes: [{ table: 'exclusions', key: rule, row: null }] };
    },
    async bulk(ids: readonly ConceptId[], action: Bulk): Promise<Intent> {
      const writes: RowWrite[] = [];
      let first: ConceptId | undefined;
      for (const id of new Set(ids)) {
        const write = await writeFor(id, action);
        if (!write) continue;
        first ??= id;
        writes.push(write);
      }
      if (first === undefined) throw new NothingToDo();
      const done = { hide: 'exclude', show: 'include' } as const;
      const name = action.do === 'hide' || action.do === 'show' ? done[action.do] : action.do;
      return { action: name, label: await nameOf(first, state), writes };
    },
    async merge(into: ConceptId, from: ConceptId): Promise<Intent> {
      if (into === from) throw new NothingToDo();
      const [kept, other] = [(await entryOf(into)).concept, (await entryOf(from)).concept];
      const writes = [await put(mergeConcepts(kept, other)), dropped(from, state, into)];
      return { action: 'merge', label: labelOf(kept), writes };
    },
    /** Writes these as the reader's own, over what is there. */
    async import(concepts: readonly Concept[], name: string): Promise<Intent> {
      if (concepts.length === 0) throw new NothingToDo();
      const bases = await entries.bases(concepts.map(({ id }) => id));
      const writes = concepts.map((concept): RowWrite => {
        const row = overlayFor(bases.get(concept.id), concept);
        return { table: 'overlay', key: concept.id, row };
      });
      return { action: 'import', label: name, writes };
    },
  };
}

/** A name for an entry that may be in the trash; its id when nothing is known of it. */
export async function nameOf(
  id: ConceptId,
  { entries, overlay }: GlossaryState,
  lang = 'en',
): Promise<string> {
  const there = (await entries.entry(id))?.concept;
  if (there) return labelOf(there, lang);
  const before = { ...(await entries.base(id)), ...overlay.get(id)?.fields };
  return before.terms ? labelOf({ ...before, id } as Concept, lang) : id;
}
