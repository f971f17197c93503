import type { Span } from '../model/mention';
import { insideAddress } from '../text/addresses';
import { isAllCapitals, isCapitalised, type Word, wordsOf } from '../text/words';
import type { Form } from './lexicon/form';
import type { Hit, Lexicon } from './lexicon/lexicon';

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
  readonly at: ReadonlyMap<number, readonly Candidate[]>;
}

/** Looks up every run of words of normalised text in the lexicon. */
export function scan(text: string, lang: string, lexicon: Lexicon): Scan {
  const at = new Map<number, Candidate[]>();
  for (const hit of lexicon.find(text, true) ?? []) {
    const candidate = candidateOf(hit, text, lang, lexicon);
    if (candidate) at.set(hit.word, [...(at.get(hit.word) ?? []), candidate]);
  }
  for (const candidates of at.values()) candidates.sort((a, b) => b.words - a.words);
  return { text, words: wordsOf(text), at };
}

function candidateOf(
  { word, words, start, end: lastWordEnd }: Hit,
  text: string,
  lang: string,
  lexicon: Lexicon,
): Candidate | null {
  const bare = text.slice(start, lastWordEnd);
  const allowed = lexicon
    .forms(bare)
    .filter((form) => allowsLanguage(form, lang) && allowsCase(form, bare));
  const forms = ownLanguageFirst(allowed, lang);
  if (forms.length === 0 || insideAddress(text, start, lastWordEnd)) return null;
  const end = lastWordEnd + closingDot(text, lastWordEnd, forms);
  return { start, end, word, words, surface: text.slice(start, end), forms };
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

/** What a concept is called in the text's language says how it is to be recognised there. */
function ownLanguageFirst(forms: readonly Form[], lang: string): readonly Form[] {
  const own = new Set(forms.filter((form) => form.lang === lang).map(({ concept }) => concept));
  return own.size === 0
    ? forms
    : forms.filter((form) => form.lang === lang || !own.has(form.concept));
}

/** Whether a form's case rule allows what is written. */
export function allowsCase(form: Form, surface: string): boolean {
  if (form.case === 'any') return true;
  if (form.case === 'exact') return form.text.replace(/\.$/, '') === surface.replace(/\.$/, '');
  if (isAllCapitals(surface)) return true;
  const written = wordsOf(surface);
  return wordsOf(form.text).every(
    (word, index) => !isCapitalised(word.text) || isCapitalised(written[index]?.text ?? ''),
  );
}
