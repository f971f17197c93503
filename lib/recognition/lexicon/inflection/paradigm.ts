import type { Concept, Term } from '../../../model/concept';

/**
 * The forms that a language makes of a term besides the term itself. Rules and their measurements
 * are in docs/recognition.md; irregular forms belong in the term's own `forms`.
 */
export type Paradigm = (term: Term, concept: Pick<Concept, 'kind' | 'gender'>) => readonly string[];

/** Whether a term is declined as an adjective rather than as a name. */
export function isAdjective(term: Term): boolean {
  return term.type === 'adj';
}
