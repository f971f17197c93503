import type { Kind, Lang, TermType } from '../../model/concept';
import { openers } from '../../recognition/words/openers';
import { isAllCapitals, isCapitalised } from '../../text/words';
import { agreementWords, bodyWords, companySuffixes, particles } from '../words/name-words';

/** What a name looks like when nothing around it says what it is. */
export interface Guess {
  readonly kind: Kind;
  readonly type?: TermType;
  /** The name is the same in every language: a company's with its legal form. */
  readonly everywhere?: true;
}

const longestAbbreviation = 6;
const mostPersonWords = 6;

/**
 * Guesses a kind from the name alone.
 * @param name normalised
 * @param articled an article stands before it, as before no person's
 */
export function guessKind(name: string, lang: Lang, articled: boolean): Guess {
  const words = name.split(' ');
  const keys = words.map((word) => word.toLowerCase().replace(/[.,]/g, ''));
  if (words.length > 1 && companySuffixes.has(keys.at(-1) ?? '')) {
    return { kind: 'org', everywhere: true };
  }
  if (words.length === 1 && isAbbreviation(name)) return { kind: 'org', type: 'abbr' };
  if (!isCapitalised(name) && !particles.has(keys[0] ?? '')) return { kind: 'concept' };
  if (keys.some((key) => agreementWords.has(key))) return { kind: 'agreement' };
  if (words.length > 1 && keys.some((key) => bodyWords.has(key))) {
    const party = /^(?:party|partij|partei|parti)$/;
    return { kind: keys.some((key) => party.test(key)) ? 'party' : 'org' };
  }
  return { kind: !articled && looksLikePerson(words, keys, lang) ? 'person' : 'concept' };
}

function isAbbreviation(name: string): boolean {
  const letters = name.replace(/\P{L}/gu, '');
  return isAllCapitals(name) && letters.length <= longestAbbreviation;
}

const abstract = /(?:ung|heit|keit|schaft|tion|tät|ismus|isme|ness|ment|heid|ing)$/;

/** Two or more words with capitals, besides particles, none of which opens sentences. */
function looksLikePerson(words: readonly string[], keys: readonly string[], lang: Lang): boolean {
  const named = words.filter((_, index) => !particles.has(keys[index] ?? '') || index === 0);
  const capitals = words.filter(isCapitalised);
  if (capitals.length < 2 || words.length > mostPersonWords) return false;
  if (named.some((word) => !isCapitalised(word) && !particles.has(word))) return false;
  if (/\d/.test(words.join(''))) return false;
  if (openers[lang]?.has(keys[0] ?? '') && !particles.has(keys[0] ?? '')) return false;
  return lang !== 'de' || !keys.some((key) => abstract.test(key));
}
