import type { Concept, Lang, Term } from '../../lib/model/concept';
import { formsUnder, termsOf } from '../../lib/recognition/lexicon/terms';
import { keyOf } from '../../lib/text/key';

/** Folded forms of one term that are single words and want a capital. */
export function capitalisedKeys(concept: Concept, lang: Lang, term: Term): readonly string[] {
  const { rules, texts } = formsUnder(concept, { lang, term });
  // Dutch, Russe: the word in lower case means the same.
  if (rules.case !== 'initial' || rules.type === 'adj' || rules.type === 'demonym') return [];
  return texts.filter((text) => /^\p{Lu}[\p{L}\p{M}]*$/u.test(text)).map(keyOf);
}

/** The same for all terms of a concept in a language. */
export function singleWordKeys(concept: Concept, lang: Lang): readonly string[] {
  return termsOf(concept)
    .filter((one) => one.lang === lang)
    .flatMap(({ term }) => capitalisedKeys(concept, lang, term));
}
