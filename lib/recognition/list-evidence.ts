import type { Evidence } from '../model/mention';
import type { Candidate } from './candidates';
import { candidatesUpTo } from './scan-names';
import type { Sighting } from './sighting';
import { weights } from './weights';
import { conjunctions } from './words/places';

/**
 * A place in one list with a country is a country: `Russia and Georgia`, `Moldova, Georgia and
 * Ukraine`. Only the neighbours in the list are looked at.
 */
export function listEvidence(sighting: Sighting): Evidence[] {
  if (sighting.concept.kind !== 'country' || sighting.form.strength === 'strong') return [];
  const neighbour = [...before(sighting), ...behind(sighting)].find((one) =>
    isCertainCountry(one, sighting),
  );
  return neighbour ? [{ code: 'listed', points: weights.listed, text: neighbour.surface }] : [];
}

function behind({ candidate, scan }: Sighting): readonly Candidate[] {
  const index = candidate.word + candidate.words;
  return [index, index + 1]
    .flatMap((word) => scan.at.get(word) ?? [])
    .filter((one) => isJoint(scan.text.slice(candidate.end, one.start)));
}

function before({ candidate, scan }: Sighting): readonly Candidate[] {
  return candidatesUpTo(scan, candidate.word - 1).filter((one) =>
    isJoint(scan.text.slice(one.end, candidate.start)),
  );
}

/** A comma, a conjunction, or both. */
function isJoint(gap: string): boolean {
  const words = gap.replace(',', ' ').trim();
  return /^(?:,? |,)/.test(gap) && (words === '' ? gap.includes(',') : conjunctions.has(words));
}

function isCertainCountry({ forms }: Candidate, { concept, article }: Sighting): boolean {
  return forms.some(
    ({ concept: id, strength }) =>
      id !== concept.id && strength === 'strong' && article.lexicon.concept(id)?.kind === 'country',
  );
}
