import type { ConceptId, Lang } from '../model/concept';
import { wordsOf } from '../text/words';
import type { Form } from './lexicon/form';

/**
 * Prepositions that put something in a place, by language. A capital behind one of them is the
 * city; elsewhere in the news it is the power that sits there (`het antwoord vanuit Washington`,
 * `Moskou eist`). Source: the cue list in section 4.8 of the project's research.
 */
const locative: Readonly<Record<Lang, ReadonlySet<string>>> = {
  nl: set('in te naar bij rond rondom buiten nabij binnen langs'),
  en: set('in at near around outside inside to into through across'),
  de: set('in bei nach um nahe im rund'),
  fr: set('à au vers près dans sur depuis chez'),
};
/** Words between the preposition and the name. */
const fillers = set('het de the den dem der die das le la les hoofdstad stad city capital');
/** `in Washington en Brussel`: the preposition serves both. */
const conjunctions = set('en and und et of or oder ou');

/** How often each concept of the article is named so far. */
export type Counts = ReadonlyMap<ConceptId, number>;

/**
 * The body that a name stands for here, or undefined when the place itself is meant.
 * @param before the block's text up to the name
 */
export function senseOf(
  form: Form,
  before: string,
  lang: Lang,
  counts: Counts,
): ConceptId | undefined {
  const senses = form.term.senses;
  if (!senses?.length || isLocated(before, lang)) return undefined;
  return [...senses].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
}

function isLocated(before: string, lang: Lang): boolean {
  const clause = before.slice(before.search(/[^.!?;:,]*$/u)).toLowerCase();
  const words = wordsOf(clause).map((word) => word.text);
  let last = words.length - 1;
  if (conjunctions.has(words[last] ?? '')) last -= 2;
  while (fillers.has(words[last] ?? '')) last--;
  return locative[lang]?.has(words[last] ?? '') ?? false;
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
