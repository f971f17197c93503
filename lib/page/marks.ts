import type { ConceptId } from '../model/concept';
import type { Settings } from '../model/settings';
import type { Mention } from './mentions';

/** The names to mark, apart by how strongly. */
export interface Marks {
  readonly full: readonly Mention[];
  /** Names that the reader knows by now. */
  readonly known: readonly Mention[];
}

/** What decides which names are marked, and how. */
export interface Marking {
  readonly density: Settings['density'];
  /** The key is held that shows the marks on demand. */
  readonly held: boolean;
  readonly known: ReadonlySet<ConceptId>;
  /** Concepts whose kind the reader does not want marked. */
  readonly unmarked: ReadonlySet<ConceptId>;
}

/** Chooses among an article's names, in document order; those left out still answer to the reader. */
export function marksOf(
  mentions: readonly Mention[],
  { density, held, known, unmarked }: Marking,
): Marks {
  const seen = new Set<ConceptId>();
  const full: Mention[] = [];
  const faint: Mention[] = [];
  if (density === 'demand' && !held) return { full, known: faint };
  for (const mention of mentions) {
    const { concept } = mention.link;
    if (unmarked.has(concept) || (density === 'first' && seen.has(concept))) continue;
    seen.add(concept);
    (known.has(concept) ? faint : full).push(mention);
  }
  return { full, known: faint };
}
