import type { Evidence } from '../model/mention';
import { isCapitalised } from '../text/words';
import { initialsBefore } from './initials';
import { givenNamesOf } from './lexicon/surname';
import { isLocated } from './metonym';
import { mayBelongToName } from './name-word';
import { insideName } from './scan-names';
import type { Sighting } from './sighting';
import { weights } from './weights';
import { commonGivenNames } from './words/given-names';
import { conjunctions } from './words/places';
import { addressWords } from './words/titles';

/** Evidence that a name is somebody else's: Kate Bush, George Washington, В. Лукашенко. */
export function givenNameEvidence(sighting: Sighting): Evidence | null {
  return (
    wordBefore(sighting) ?? initialBefore(sighting) ?? elsewhere(sighting) ?? pairOfNames(sighting)
  );
}

function against(points: number, text: string): Evidence {
  return { code: 'other-given-name', points, text };
}

function wordBefore(sighting: Sighting): Evidence | null {
  const { concept, form, around, article } = sighting;
  const before = around.previous?.text;
  if (!before || !mayBeGivenName(before, sighting)) return null;
  if (isGivenName(before, sighting)) return against(weights.forbidden, before);
  if (concept.kind !== 'person') return null;
  if (form.strength !== 'strong') return against(weights.perhapsGivenName, before);
  const telling = article.lang !== 'de' && around.casing === 'telling';
  return telling && !around.previousOpensSentence ? against(weights.forbidden, before) : null;
}

/** An initial that is none of the person's: the son's, where the father is in the glossary. */
function initialBefore({ concept, scan, candidate, article }: Sighting): Evidence | null {
  const initials = initialsBefore(concept, scan.text, candidate.start, article.lang);
  return initials && !initials.own ? against(weights.forbidden, initials.text) : null;
}

/** The same surname follows another given name in the article. */
function elsewhere({ concept, form, candidate, scan, article }: Sighting): Evidence | null {
  if (!article.otherPersons.has(form.text.toLowerCase())) return null;
  if (concept.kind === 'person') {
    return article.fullNames.has(concept.id)
      ? null
      : against(weights.otherPersonElsewhere, form.text);
  }
  // Michael Jordan makes a person of Jordan, but not of `in Jordan`.
  const located = isLocated(scan.text.slice(0, candidate.start), article.lang);
  return concept.kind === 'country' && !located
    ? against(weights.namesakeOfCountry, form.text)
    : null;
}

/** A pair of given names opens the sentence: `Paris and Nicky waved` is about two people. */
function pairOfNames(sighting: Sighting): Evidence | null {
  const { concept, candidate, around, scan } = sighting;
  if (concept.kind !== 'city' || !around.opensSentence) return null;
  const index = candidate.word + candidate.words;
  const [joint, other, next] = scan.words.slice(index, index + 3);
  const paired =
    joint !== undefined &&
    other !== undefined &&
    conjunctions.has(joint.text) &&
    isCapitalised(other.text) &&
    isGivenName(other.text, sighting) &&
    !isCapitalised(next?.text ?? '');
  return paired ? against(weights.pairOfGivenNames, other.text) : null;
}

/** A name that people are given, also beside a place: Denzel Washington. */
function isGivenName(before: string, { article: { lexicon } }: Sighting): boolean {
  const word = before.toLowerCase();
  return commonGivenNames.has(word) || lexicon.isGivenName(word);
}

/** Capitalised, not one of the person's own, no title, no sentence opener, no other name. */
function mayBeGivenName(before: string, { concept, scan, candidate, article }: Sighting): boolean {
  const word = before.toLowerCase();
  return (
    mayBelongToName(before, article.lang) &&
    !addressWords[article.lang]?.has(word) &&
    !givenNamesOf(concept).has(word) &&
    !insideName(scan, candidate.word - 1, concept.id)
  );
}
