import type { ConceptId, Lang } from '../model/concept';
import { wordsOf } from '../text/words';
import type { Form } from './lexicon/form';
import { conjunctions, locative, placeFillers, sights } from './words/places';

/** How far back, in UTF-16 units, a preposition is looked for. */
const clauseReach = 100;

/** How often each concept of the article is named so far. */
export type Counts = ReadonlyMap<ConceptId, number>;

/**
 * The body that a name stands for here, or undefined when the place itself is meant.
 * @param before the block's text up to the name
 * @param behind the block's text behind it
 */
export function senseOf(
  form: Form,
  { before, behind }: { readonly before: string; readonly behind: string },
  lang: Lang,
  counts: Counts,
): ConceptId | undefined {
  const senses = form.term.senses;
  if (!senses?.length || isLocated(before, lang) || isSeen(before, behind, lang)) return undefined;
  return [...senses].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
}

/** True behind a preposition that puts something in a place: `in Washington en Brussel`. */
export function isLocated(before: string, lang: Lang): boolean {
  const near = before.slice(-clauseReach);
  const clause = near.slice(near.search(/[^.!?;:,]*$/u)).toLowerCase();
  const words = wordsOf(clause).map((word) => word.text);
  let last = words.length - 1;
  if (conjunctions.has(words[last] ?? '')) last -= 2;
  while (placeFillers.has(words[last] ?? '')) last--;
  return locative[lang]?.has(words[last] ?? '') ?? false;
}

/** The sentence speaks of visitors, walls or towers. */
function isSeen(before: string, behind: string, lang: Lang): boolean {
  const start = before.slice(before.search(/[^.!?]*$/u)).toLowerCase();
  const rest = behind.slice(0, behind.search(/[.!?]|$/u)).toLowerCase();
  return sights[lang]?.test(`${start} ${rest}`) ?? false;
}
