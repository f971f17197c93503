import type { Span } from '../model/mention';
import { addressesIn } from '../text/addresses';
import { isAllCapitals, isCapitalised, type Word, wordsOf } from '../text/words';
import type { Form } from './form';
import type { Lexicon } from './lexicon';

/** A stretch of normalised text that reads like some forms of the lexicon. */
export interface Candidate extends Span {
  /** Index of the first of its words, and how many there are. */
  readonly word: number;
  readonly words: number;
  readonly surface: string;
  /** Forms whose case rule and language allow the surface; all of one length. */
  readonly forms: readonly Form[];
}

/** A block's words with every candidate that begins at each. */
export interface Scan {
  readonly text: string;
  readonly words: readonly Word[];
  /** By index of the first word, longest first. */
  readonly at: readonly (readonly Candidate[])[];
}

const none: readonly Candidate[] = [];

/** Looks up every run of words in the lexicon. */
export function scan(text: string, lang: string, lexicon: Lexicon): Scan {
  const words = wordsOf(text);
  const addresses = addressesIn(text);
  const at = words.map((word, index) => {
    const inside = addresses.some(({ start, end }) => word.start >= start && word.start < end);
    return inside ? none : candidatesAt(text, words, index, lang, lexicon);
  });
  return { text, words, at };
}

function candidatesAt(
  text: string,
  words: readonly Word[],
  index: number,
  lang: string,
  lexicon: Lexicon,
): readonly Candidate[] {
  const first = words[index];
  if (!first) return none;
  const longest = lexicon.longest(first.text.toLowerCase());
  if (longest === 0) return none;
  const found: Candidate[] = [];
  for (let count = Math.min(longest, words.length - index); count > 0; count--) {
    const last = words[index + count - 1];
    if (!last) continue;
    const surface = text.slice(first.start, last.end);
    const forms = lexicon
      .forms(surface.toLowerCase())
      .filter((form) => allowsLanguage(form, lang) && allowsCase(form, surface));
    if (forms.length === 0) continue;
    const end = last.end + closingDot(text, last.end, forms);
    found.push({
      start: first.start,
      end,
      word: index,
      words: count,
      surface: text.slice(first.start, end),
      forms,
    });
  }
  return found;
}

/** `U.S.` owns its last full stop. */
function closingDot(text: string, end: number, forms: readonly Form[]): number {
  return text[end] === '.' && forms.some((form) => form.text.endsWith('.')) ? 1 : 0;
}

/** Names travel between languages; abbreviations, adjectives and demonyms do not. */
function allowsLanguage(form: Form, lang: string): boolean {
  if (form.lang === lang || form.lang === 'mul') return true;
  return form.type !== 'abbr' && form.type !== 'adj' && form.type !== 'demonym';
}

function allowsCase(form: Form, surface: string): boolean {
  if (form.case === 'any') return true;
  if (form.case === 'exact') return form.text.replace(/\.$/, '') === surface.replace(/\.$/, '');
  if (isAllCapitals(surface)) return true;
  const written = wordsOf(surface);
  return wordsOf(form.text).every(
    (word, index) => !isCapitalised(word.text) || isCapitalised(written[index]?.text ?? ''),
  );
}
