import type { Concept, Lang } from '../model/concept';
import { isCapitalised } from '../text/words';
import type { Candidate, Scan } from './candidates';
import type { Form } from './lexicon/form';
import { followers } from './words/compounds';
import { openers } from './words/openers';

/**
 * True when a country's abbreviation stands for its adjective: `U.S. forces`, `UK Parliament`,
 * `US-Präsident`, `VS-minister`. Density and salience treat it as one.
 */
export function isAttributive(
  { kind }: Concept,
  { type }: Form,
  candidate: Candidate,
  { text, words }: Scan,
  lang: Lang,
): boolean {
  const next = words[candidate.word + candidate.words];
  if (kind !== 'country' || type !== 'abbr' || !next) return false;
  const gap = text.slice(candidate.end, next.start);
  if (gap === '-') return true;
  return lang === 'en' && gap === ' ' && isNoun(next.text);
}

/** In English what follows is a noun unless it is known to be something else or looks like a verb. */
function isNoun(word: string): boolean {
  const lower = word.toLowerCase();
  if (followers.en?.has(lower) || openers.en?.has(lower)) return false;
  return isCapitalised(word) || /^\p{Ll}(?!.*ed$)/u.test(word);
}
