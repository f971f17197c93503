import type { Concept, ConceptId } from '../../lib/model/concept';
import type { Comparison } from '../../lib/model/entry';
import type { ManagerServices } from '../manager-props';

/** Concepts of one request. */
const together = 500;

/** A concept of the file with how it compares with what is there. */
export interface Compared {
  /** As it would be imported: with what is known of it besides. */
  readonly concept: Concept;
  readonly comparison: Comparison;
}

/** The concepts of a file by how they compare. */
export type Groups = Readonly<Record<Comparison['status'], readonly Compared[]>>;

/**
 * Compares the concepts of a file with the glossary, a batch at a time.
 * @param progress called with how many are done
 * @throws the signal's reason when it is aborted
 */
export async function compareAll(
  { ask }: Pick<ManagerServices, 'ask'>,
  concepts: readonly Concept[],
  lang: string,
  { signal, progress }: { readonly signal: AbortSignal; progress(done: number): void },
): Promise<Groups> {
  const groups: Record<Comparison['status'], Compared[]> = {
    new: [],
    changes: [],
    conflict: [],
    alike: [],
    same: [],
  };
  for (let at = 0; at < concepts.length; at += together) {
    signal.throwIfAborted();
    progress(at);
    const batch = concepts.slice(at, at + together);
    const compared = await ask('glossary.compare', { concepts: batch, lang });
    const byId = new Map<ConceptId, Comparison>(compared.map((one) => [one.concept, one]));
    for (const concept of batch) {
      const comparison = byId.get(concept.id);
      if (!comparison) continue;
      const whole = comparison.completed ?? concept;
      groups[comparison.status].push({ concept: whole, comparison });
    }
  }
  signal.throwIfAborted();
  return groups;
}
