import { type Concept, type ConceptId, labelOf } from '../model/concept';
import type { Bulk, ExclusionScope } from '../model/entry';
import { createBulkWrites, dropped, shown } from './bulk-writes';
import { exclusionOf } from './exclusions';
import { mergeConcepts } from './merge-concepts';
import { nameOf } from './name-of';
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
  const put = async (concept: Concept) => shown(concept, await entries.base(concept.id));

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
      const label = await nameOf(row.concept, state);
      return { action: 'include', label, writes: [{ table: 'exclusions', key: rule, row: null }] };
    },
    async bulk(ids: readonly ConceptId[], action: Bulk): Promise<Intent> {
      const wanted = new Set(ids);
      const writeFor = createBulkWrites(state, await entries.bases(wanted));
      const writes: RowWrite[] = [];
      let first: ConceptId | undefined;
      for (const id of wanted) {
        const write = writeFor(id, action);
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
      const writes = concepts.map((concept) => shown(concept, bases.get(concept.id)));
      return { action: 'import', label: name, writes };
    },
  };
}
