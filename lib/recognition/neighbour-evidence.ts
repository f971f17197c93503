import type { Concept } from '../model/concept';
import type { Evidence } from '../model/mention';
import { isCapitalised } from '../text/words';
import type { ArticleEvidence } from './article-evidence';
import type { Candidate, Scan } from './candidates';
import type { Form } from './form';
import { openers } from './openers';
import { givenNamesOf } from './surname';
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

/** Points that forbid the link whatever else speaks for it. */
const veto = -100;

/**
 * Evidence from the words that touch a candidate: whether it is part of a longer name, belongs to
 * another person, or stands in a neighbourhood that the term forbids.
 * @param titled the person's title stands before the name, so that no given name can
 */
export function neighbourEvidence(
  concept: Concept,
  form: Form,
  candidate: Candidate,
  around: Surroundings,
  scan: Scan,
  article: ArticleEvidence,
  titled: boolean,
): Evidence[] {
  const found: Evidence[] = [];
  const forbidden = form.term.not?.find((pattern) => matches(pattern, around));
  if (forbidden) found.push({ code: 'veto', points: veto, text: forbidden });
  const compound = compoundEvidence(concept, candidate, around, scan);
  if (compound) found.push(compound);
  const single = candidate.words === 1 || form.type === 'surname';
  if (!single) return found;
  const given = titled ? null : givenNameEvidence(concept, form, around, scan, candidate, article);
  if (given) found.push(given);
  else if (continues(concept, candidate, around, scan, article)) {
    found.push({ code: 'part-of-name', points: weights.partOfName, ...text(around.next?.text) });
  }
  return found;
}

function matches(pattern: string, around: Surroundings): boolean {
  const [left = '', right = ''] = pattern.toLowerCase().split('$');
  return around.before.endsWith(left) && around.behind.startsWith(right);
}

function compoundEvidence(
  concept: Concept,
  candidate: Candidate,
  around: Surroundings,
  scan: Scan,
): Evidence | null {
  const first = around.joinedBefore;
  if (first && modifying.has(first.text.toLowerCase())) {
    return { code: 'part-of-name', points: veto, text: first.text };
  }
  if (concept.kind !== 'person' && concept.kind !== 'city') return null;
  const behind = around.joinedBehind;
  const strangers = [
    first && !startsName(scan, candidate.word - 1) ? first : undefined,
    behind && !startsName(scan, candidate.word + candidate.words) ? behind : undefined,
  ];
  const stranger = strangers.find((word) => word && isCapitalised(word.text));
  return stranger ? { code: 'part-of-name', points: veto, text: stranger.text } : null;
}

/** The word before is a given name that is not the person's: Kate Bush, George Washington. */
function givenNameEvidence(
  concept: Concept,
  form: Form,
  around: Surroundings,
  scan: Scan,
  candidate: Candidate,
  article: ArticleEvidence,
): Evidence | null {
  const { otherPersons, fullNames } = article;
  const before = around.previous?.text;
  const against = (points: number, word: string): Evidence => ({
    code: 'other-given-name',
    points,
    text: word,
  });
  if (before && mayBeGivenName(before, concept, scan, candidate, article)) {
    if (article.lexicon.isGivenName(before.toLowerCase())) return against(veto, before);
    const telling =
      concept.kind === 'person' && article.lang !== 'de' && around.casing === 'telling';
    if (telling && !around.previousOpensSentence) return against(veto, before);
    if (telling && form.strength !== 'strong') return against(weights.perhapsGivenName, before);
  }
  const strangerElsewhere = concept.kind === 'person' && otherPersons.has(form.text.toLowerCase());
  return strangerElsewhere && !fullNames.has(concept.id)
    ? against(weights.otherPersonElsewhere, form.text)
    : null;
}

/** Capitalised, not one of the person's own, no title, no sentence opener, no other name. */
function mayBeGivenName(
  before: string,
  concept: Concept,
  scan: Scan,
  candidate: Candidate,
  { lang }: ArticleEvidence,
): boolean {
  const word = before.toLowerCase();
  return (
    isCapitalised(before) &&
    !isTitle(word, lang) &&
    !openers[lang]?.has(word) &&
    !givenNamesOf(concept).has(word) &&
    !insideName(scan, candidate.word - 1, concept.id)
  );
}

/** A capitalised word follows that begins no known name: Washington Post, Johnson Matthey. */
function continues(
  concept: Concept,
  candidate: Candidate,
  around: Surroundings,
  scan: Scan,
  { lang }: ArticleEvidence,
): boolean {
  const next = around.next;
  if (!next || lang === 'de' || around.casing === 'mute') return false;
  if (concept.kind !== 'person' && concept.kind !== 'city') return false;
  return (
    isCapitalised(next.text) &&
    !isTitle(next.text.toLowerCase(), lang) &&
    !calendar.test(next.text) &&
    !startsName(scan, candidate.word + candidate.words)
  );
}

function isTitle(word: string, lang: string): boolean {
  return titleWords[lang]?.has(word) ?? false;
}

function startsName(scan: Scan, word: number): boolean {
  return (scan.at[word]?.length ?? 0) > 0;
}

/** The word is (part of) a name of something else: `het Westen Blinken`, `VS Biden`. */
function insideName(scan: Scan, word: number, except: string): boolean {
  for (let start = Math.max(0, word - 4); start <= word; start++) {
    for (const candidate of scan.at[start] ?? []) {
      const covers = start + candidate.words > word;
      if (covers && candidate.forms.some((form) => form.concept !== except)) return true;
    }
  }
  return false;
}

function text(value: string | undefined): { text: string } | Record<string, never> {
  return value === undefined ? {} : { text: value };
}
