import { useRef, useState } from 'preact/hooks';
import type { ConceptId } from '../../lib/model/concept';
import { mostTogether } from '../../lib/model/entry';
import type { FoundList } from './use-found';

export interface Selection {
  readonly ids: ReadonlySet<ConceptId>;
  /** More was wanted than one action may change; only the first of it are selected. */
  readonly cut: boolean;
  /** Selects the entry at a place or lets it go; a range begins here. */
  toggle(index: number): void;
  /** Selects from where the range began up to a place, instead of the last such range. */
  extend(index: number): Promise<void>;
  /** Selects everything that the search found, as far as may be changed together. */
  all(): Promise<void>;
  clear(): void;
}

const none: ReadonlySet<ConceptId> = new Set();

/** The entries selected in a list; they stay selected while the reader searches for others. */
export function useSelection(list: FoundList): Selection {
  const [{ ids, cut }, setSelected] = useState({ ids: none, cut: false });
  /** Where a range begins, and what was selected before it. */
  const range = useRef({ from: 0, kept: none });
  const latest = useRef(0);

  const select = (wanted: Iterable<ConceptId>) => {
    const all = [...new Set(wanted)];
    latest.current += 1;
    setSelected({ ids: new Set(all.slice(0, mostTogether)), cut: all.length > mostTogether });
  };
  /** Selects what is loaded first, unless the reader went on meanwhile. */
  const selectLoaded = async (from: number, to: number, kept: ReadonlySet<ConceptId>) => {
    latest.current += 1;
    const mine = latest.current;
    const found = await list.load(from, Math.min(to, from + mostTogether + 1));
    if (mine === latest.current) select([...kept, ...found.map(({ concept }) => concept)]);
  };
  return {
    ids,
    cut,
    toggle(index) {
      const id = list.at(index)?.concept;
      if (id === undefined) return;
      const next = ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id];
      range.current = { from: index, kept: new Set(next) };
      select(next);
    },
    extend(index) {
      const { from, kept } = range.current;
      return selectLoaded(Math.min(from, index), Math.max(from, index) + 1, kept);
    },
    all() {
      range.current = { from: 0, kept: none };
      return selectLoaded(0, Number.POSITIVE_INFINITY, none);
    },
    clear() {
      range.current = { from: range.current.from, kept: none };
      select(none);
    },
  };
}
