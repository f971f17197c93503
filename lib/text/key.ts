import { normalise } from './normalise';
import { foldUnit } from './units';
import { wordsOf } from './words';

/**
 * The key under which a name is looked up: its words in lower case with what stands between them,
 * without what stands before the first or behind the last. Empty when there is no word.
 * @param text normalised; see `normalise`
 */
export function keyOf(text: string): string {
  return lower(startsAndEndsInWords.test(text) ? text : trimToWords(text));
}

const startsAndEndsInWords = /^[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su;

function trimToWords(text: string): string {
  const words = wordsOf(text);
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** In lower case unit by unit, so that offsets stay. */
function lower(text: string): string {
  return /[İΣς]/.test(text) ? text.replace(/./gsu, foldUnit) : text.toLowerCase();
}

/** Text in lower case and normalised, for comparing what a reader typed. */
export function fold(text: string): string {
  return lower(normalise(text).text.trim());
}

/** Latin letters that carry their mark inside; NFD leaves them whole. */
const barred: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
};

/** Latin letters beyond ASCII, and the one Cyrillic letter that is often written without. */
const marked = /[\u00C0-\u024F\u1E00-\u1EFFё]/g;

/** A folded key as it is typed without diacritics: `wałęsa` gives `walesa`, `орёл` gives `орел`. */
export function withoutMarks(key: string): string {
  if (key.search(marked) < 0) return key;
  return key
    .replace(marked, (letter) => barred[letter] ?? letter.normalize('NFD').charAt(0))
    .replace(/(\p{sc=Latin})\p{M}+/gu, '$1');
}
