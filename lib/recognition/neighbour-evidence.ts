import type { Evidence } from '../model/mention';
import { isCapitalised, opensSentence } from '../text/words';
import type { Scan } from './candidates';
import { givenNamesOf } from './lexicon/surname';
import type { Sighting } from './sighting';
import type { Surroundings } from './surroundings';
import { isTitle } from './title-evidence';
import { weights } from './weights';
import { calendar, linkingWords, modifying, modifyingWords } from './words/compounds';
import { commonGivenNames } from './words/given-names';
import { openers } from './words/openers';
import { conjunctions } from './words/places';
import { addressWords } from './words/titles';

/**
 * Evidence from the words that touch a candidate: whether it is part of a longer name, belongs to
 * another person, or stands in a neighbourhood that the term forbids.
 * @param titled the person's title stands before the name, so that no given name can
 */
export function neighbourEvidence(sighting: Sighting, titled: boolean): Evidence[] {
  const { form, candidate, around } = sighting;
  const found: Evidence[] = [];
  const forbidden = form.term.not?.find((pattern) => matches(pattern, around));
  if (forbidden) found.push({ code: 'veto', points: weights.forbidden, text: forbidden });
  const compound = compoundEvidence(sighting);
  if (compound) found.push(compound);
  const person = sighting.concept.kind === 'person';
  if (person && candidate.words > 1 && form.type !== 'surname') return found;
  const several = candidate.words > 1;
  const next =
    (titled || several ? null : (givenNameEvidence(sighting) ?? pairEvidence(sighting))) ??
    continuation(sighting) ??
    ending(sighting) ??
    beginning(sighting);
  if (next) found.push(next);
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

function compoundEvidence({
  concept,
  candidate,
  around,
  scan,
  article,
}: Sighting): Evidence | null {
  const first = around.joinedBefore;
  if (first && modifying.has(first.text.toLowerCase())) return partOf(first.text);
  const previous = around.previous;
  if (previous && isCapitalised(previous.text) && concept.kind !== 'person') {
    if (modifyingWords[article.lang]?.has(previous.text.toLowerCase()))
      return partOf(previous.text);
  }
  if (!['person', 'city', 'building'].includes(concept.kind)) return null;
  // In German every noun has a capital: die Biden-Regierung.
  const behind = article.lang === 'de' ? undefined : around.joinedBehind;
  const strangers = [
    first && !startsName(scan, candidate.word - 1) ? first : undefined,
    behind && !startsName(scan, candidate.word + candidate.words) ? behind : undefined,
  ];
  const stranger = strangers.find((word) => word && isCapitalised(word.text));
  return stranger ? partOf(stranger.text) : null;
}

function partOf(text: string): Evidence {
  return { code: 'part-of-name', points: weights.forbidden, text };
}

/** The word before is a given name that is not the person's: Kate Bush, George Washington. */
function givenNameEvidence(sighting: Sighting): Evidence | null {
  const { concept, form, around, article } = sighting;
  const against = (points: number, text: string): Evidence => ({
    code: 'other-given-name',
    points,
    text,
  });
  const person = concept.kind === 'person';
  const before = around.previous?.text;
  if (before && mayBeGivenName(before, sighting)) {
    if (isGivenName(before, sighting)) return against(weights.forbidden, before);
    if (person && form.strength !== 'strong') return against(weights.perhapsGivenName, before);
    const telling = article.lang !== 'de' && around.casing === 'telling';
    if (person && telling && !around.previousOpensSentence) {
      return against(weights.forbidden, before);
    }
  }
  const elsewhere = person && article.otherPersons.has(form.text.toLowerCase());
  return elsewhere && !article.fullNames.has(concept.id)
    ? against(weights.otherPersonElsewhere, form.text)
    : null;
}

/** A pair of given names opens the sentence: `Paris and Nicky waved` is about two people. */
function pairEvidence(sighting: Sighting): Evidence | null {
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
  return paired
    ? { code: 'other-given-name', points: weights.pairOfGivenNames, text: other.text }
    : null;
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
    isCapitalised(before) &&
    !isTitle(word, article.lang) &&
    !addressWords[article.lang]?.has(word) &&
    !openers[article.lang]?.has(word) &&
    !givenNamesOf(concept).has(word) &&
    !insideName(scan, candidate.word - 1, concept.id)
  );
}

const continued: ReadonlySet<string> = new Set(['person', 'city', 'country', 'region', 'org']);

/** A capitalised word follows that begins no known name: Washington Post, France Telecom. */
function continuation({
  concept,
  form,
  candidate,
  around,
  scan,
  article,
}: Sighting): Evidence | null {
  const next = around.next?.text;
  if (next === undefined || article.lang === 'de' || around.casing === 'mute') return null;
  // An abbreviation is an adjective there: US Secretary of State, EU High Representative.
  if (!continued.has(concept.kind) || form.type === 'abbr' || form.type === 'adj') return null;
  const index = candidate.word + candidate.words;
  const following = scan.words.slice(index, index + titleReach).map(({ text }) => text);
  const continues =
    isCapitalised(next) &&
    !following.some((word) => isTitle(word.toLowerCase(), article.lang)) &&
    !openers[article.lang]?.has(next.toLowerCase()) &&
    !calendar.test(next) &&
    !startsName(scan, index);
  return continues ? { code: 'part-of-name', points: weights.partOfName, text: next } : null;
}

/** Words of a title behind a name: Ukraine Foreign Minister. */
const titleReach = 3;

/** The end of a longer name: Bank of France, Banque de France. */
function ending({ concept, candidate, scan, article }: Sighting): Evidence | null {
  if (concept.kind !== 'country') return null;
  const [head, link] = scan.words.slice(Math.max(0, candidate.word - 2), candidate.word);
  if (!head || !link || !linkingWords[article.lang]?.has(link.text.toLowerCase())) return null;
  const longer =
    isCapitalised(head.text) &&
    scan.text.slice(head.end, link.start) === ' ' &&
    !opensSentence(scan.text, head.start) &&
    !isTitle(head.text.toLowerCase(), article.lang) &&
    !insideName(scan, candidate.word - 2, concept.id);
  return longer ? { code: 'part-of-name', points: weights.partOfName, text: head.text } : null;
}

/** Behind the first words of another name: Thomson Reuters, Union Carbide UK. */
function beginning({ concept, form, candidate, around, scan, article }: Sighting): Evidence | null {
  const last = concept.kind === 'org' || (concept.kind === 'country' && form.type === 'abbr');
  const before = around.previous?.text;
  if (!last || candidate.words > 1 || before === undefined) return null;
  if (article.lang === 'de' || around.casing === 'mute' || around.previousOpensSentence)
    return null;
  const word = before.toLowerCase();
  const stranger =
    isCapitalised(before) &&
    !isTitle(word, article.lang) &&
    !openers[article.lang]?.has(word) &&
    !calendar.test(word) &&
    !insideName(scan, candidate.word - 1, concept.id);
  return stranger ? { code: 'part-of-name', points: weights.partOfName, text: before } : null;
}

function startsName(scan: Scan, word: number): boolean {
  return scan.at.has(word);
}

/** The word is (part of) a name of something else: `het Westen Blinken`, `VS Biden`. */
function insideName(scan: Scan, word: number, except: string): boolean {
  for (let start = Math.max(0, word - 4); start <= word; start++) {
    for (const candidate of scan.at.get(start) ?? []) {
      const covers = start + candidate.words > word;
      if (covers && candidate.forms.some((form) => form.concept !== except)) return true;
    }
  }
  return false;
}
