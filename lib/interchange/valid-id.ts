import * as v from 'valibot';
import { type ConceptId, conceptIdSchema } from '../model/concept';

/** The longest id of a concept. */
const mostUnits = 120;

/** An id as like this one as the rules for ids allow; undefined when nothing is left of it. */
export function validId(id: string): ConceptId | undefined {
  const valid = id
    .trim()
    .slice(0, mostUnits)
    .replace(/[\s\p{C}<>"]+/gu, '-');
  return v.is(conceptIdSchema, valid) ? valid : undefined;
}
