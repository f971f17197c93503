import type { Evidence } from '../model/mention';
import { givenNameEvidence } from './given-name-evidence';
import { compoundEvidence, longerNameEvidence } from './longer-name-evidence';
import type { Sighting } from './sighting';
import type { Surroundings } from './surroundings';
import { weights } from './weights';

/**
 * Evidence from the words that touch a candidate: whether it is part of a longer name, belongs to
 * another person, or stands in a neighbourhood that the term forbids.
 * @param titled the person's title stands before the name, so that no given name can
 */
export function neighbourEvidence(sighting: Sighting, titled: boolean): Evidence[] {
  const { concept, form, candidate, around } = sighting;
  const found: Evidence[] = [];
  const forbidden = form.term.not?.find((pattern) => matches(pattern, around));
  if (forbidden) found.push({ code: 'veto', points: weights.forbidden, text: forbidden });
  const compound = compoundEvidence(sighting);
  if (compound) found.push(compound);
  const several = candidate.words > 1;
  if (concept.kind === 'person' && several && form.type !== 'surname') return found;
  const other =
    (titled || several ? null : givenNameEvidence(sighting)) ?? longerNameEvidence(sighting);
  if (other) found.push(other);
  return found;
}

/** A pattern of the term, `$` standing for the name and `#` for a digit. */
function matches(pattern: string, around: Surroundings): boolean {
  const [left = '', right = ''] = pattern.toLowerCase().split('$');
  return (
    fits(left, around.before.slice(around.before.length - left.length)) &&
    fits(right, around.behind.slice(0, right.length))
  );
}

function fits(pattern: string, text: string): boolean {
  if (pattern.length !== text.length) return false;
  return [...pattern].every((unit, at) =>
    unit === '#' ? /\d/.test(text[at] ?? '') : unit === text[at],
  );
}
