import type { Concept, ConceptId } from '../model/concept';

/** What the ranking and the cards need to see of the glossary. */
export interface GlossaryView {
  concept(id: ConceptId): Concept | undefined;
  concepts(): Iterable<Concept>;
}
