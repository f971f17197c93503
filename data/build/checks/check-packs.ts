import type { Concept, ConceptId } from '../../../lib/model/concept';
import type { Pack } from '../../../lib/model/pack';
import { checkConcept } from './check-concept';
import { checkNames } from './check-names';
import { checkSeats } from './check-seats';

/** Something wrong across the fields or the concepts of packs that their schema cannot see. */
export interface PackFinding {
  readonly concept: ConceptId;
  readonly message: string;
}

/**
 * All findings of packs that are installed together; none when they may be shipped.
 * @param single offices of which there is one holder a day
 */
export function checkPacks(
  packs: readonly Pack[],
  single: ReadonlySet<string>,
): readonly PackFinding[] {
  const concepts: Concept[] = packs.flatMap((pack) => pack.concepts);
  const ids = new Set(concepts.map(({ id }) => id));
  return [
    ...packs.flatMap((pack) =>
      pack.concepts.flatMap((concept) =>
        checkConcept(concept, ids, pack.asOf).map((message) => ({ concept: concept.id, message })),
      ),
    ),
    ...checkSeats(concepts, single),
    ...checkNames(concepts),
  ];
}
