import type { Concept } from '../model/concept';

/**
 * What a file says of a concept, with the rest of what is known of it. A file that has a name and a
 * description in one language takes nothing away: not the other languages, not the offices, not a
 * note. A kind of `concept` is what a table without kinds gives, and says nothing.
 */
export function completed(known: Concept, given: Concept): Concept {
  return {
    ...known,
    ...given,
    kind: given.kind === 'concept' ? known.kind : given.kind,
    terms: { ...known.terms, ...given.terms },
    description: { ...known.description, ...given.description },
  };
}
