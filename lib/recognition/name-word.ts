import type { Lang } from '../model/concept';
import { isCapitalised } from '../text/words';
import { openers } from './words/openers';
import { titleWords } from './words/titles';

/** True for a title, also one that ends a compound: `SPD-Politiker`, `oud-premier`. */
export function isTitle(word: string, lang: Lang): boolean {
  return titleWords[lang]?.has(word) ?? false;
}

/** Capitalised, and neither a title nor a word that opens sentences: it may belong to a name. */
export function mayBelongToName(word: string, lang: Lang): boolean {
  const lower = word.toLowerCase();
  return isCapitalised(word) && !isTitle(lower, lang) && !openers[lang]?.has(lower);
}
