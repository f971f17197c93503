import type { Evidence } from '../model/mention';
import { isCapitalised } from '../text/words';
import type { Scan } from './candidates';
import { givenNamesOf } from './lexicon/surname';
import { openers } from './openers';
import type { Sighting } from './sighting';
import type { Surroundings } from './surroundings';
import { titleWords } from './titles';
import { weights } from './weights';

/** First elements that make another name of what follows: Wit-Rusland, Noord-Macedonië. */
const modifying: ReadonlySet<string> = new Set(
  `wit noord zuid oost west midden nieuw groot klein frans nord süd ost neu weiß north south east
   new sud est ouest nouvelle`.split(/\s+/),
);
/** English writes these with a capital although they belong to no name. */
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;

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
  if (candidate.words > 1 && form.type !== 'surname') return found;
  const next = titled
    ? continuation(sighting)
    : (givenNameEvidence(sighting) ?? continuation(sighting));
  if (next) found.push(next);
  return found;
}

function matches(pattern: string, around: Surroundings): boolean {
  const [left = '', right = ''] = pattern.toLowerCase().split('$');
  return around.before.endsWith(left) && around.behind.startsWith(right);
}

function compoundEvidence({ concept, candidate, around, scan }: Sighting): Evidence | null {
  const first = around.joinedBefore;
  if (first && modifying.has(first.text.toLowerCase())) {
    return { code: 'part-of-name', points: weights.forbidden, text: first.text };
  }
  if (concept.kind !== 'person' && concept.kind !== 'city') return null;
  const behind = around.joinedBehind;
  const strangers = [
    first && !startsName(scan, candidate.word - 1) ? first : undefined,
    behind && !startsName(scan, candidate.word + candidate.words) ? behind : undefined,
  ];
  const stranger = strangers.find((word) => word && isCapitalised(word.text));
  return stranger ? { code: 'part-of-name', points: weights.forbidden, text: stranger.text } : null;
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
    if (article.lexicon.isGivenName(before.toLowerCase()))
      return against(weights.forbidden, before);
    const telling = person && article.lang !== 'de' && around.casing === 'telling';
    if (telling && !around.previousOpensSentence) return against(weights.forbidden, before);
    if (telling && form.strength !== 'strong') return against(weights.perhapsGivenName, before);
  }
  const elsewhere = person && article.otherPersons.has(form.text.toLowerCase());
  return elsewhere && !article.fullNames.has(concept.id)
    ? against(weights.otherPersonElsewhere, form.text)
    : null;
}

/** Capitalised, not one of the person's own, no title, no sentence opener, no other name. */
function mayBeGivenName(before: string, { concept, scan, candidate, article }: Sighting): boolean {
  const word = before.toLowerCase();
  return (
    isCapitalised(before) &&
    !isTitle(word, article.lang) &&
    !openers[article.lang]?.has(word) &&
    !givenNamesOf(concept).has(word) &&
    !insideName(scan, candidate.word - 1, concept.id)
  );
}

/** A capitalised word follows that begins no known name: Washington Post, Johnson Matthey. */
function continuation({ concept, candidate, around, scan, article }: Sighting): Evidence | null {
  const next = around.next?.text;
  if (next === undefined || article.lang === 'de' || around.casing === 'mute') return null;
  if (concept.kind !== 'person' && concept.kind !== 'city') return null;
  const continues =
    isCapitalised(next) &&
    !isTitle(next.toLowerCase(), article.lang) &&
    !calendar.test(next) &&
    !startsName(scan, candidate.word + candidate.words);
  return continues ? { code: 'part-of-name', points: weights.partOfName, text: next } : null;
}

function isTitle(word: string, lang: string): boolean {
  return titleWords[lang]?.has(word) ?? false;
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
