import type { Concept, ConceptId } from '../model/concept';

/** What the ranking and the cards need to see of the glossary. */
export interface GlossaryView {
  concept(id: ConceptId): Concept | undefined;
  /** Concepts that are events or agreements. */
  events(): Iterable<Concept>;
}

/** A view of concepts in memory; the last one of an id counts. */
export function viewOf(concepts: Iterable<Concept>): GlossaryView {
  const byId = new Map<ConceptId, Concept>();
  for (const concept of concepts) byId.set(concept.id, concept);
  return {
    concept: (id) => byId.get(id),
    events: () => [...byId.values()].filter(({ event }) => event),
  };
}
