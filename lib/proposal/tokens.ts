import type { Span } from '../model/mention';

/** A word, a genitive `'s`, a French article that lost its vowel (`l'`), or a mark of punctuation. */
export interface Token extends Span {
  /** As it is written. */
  readonly text: string;
  /** In lower case. */
  readonly key: string;
  readonly word: boolean;
}

const initials = String.raw`(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})`;
/** `NAVO-chef`, `O'Brien`, `AT&T`, `9/11`; a genitive is a word of its own. */
const joined = String.raw`-|&|'(?!s(?![\p{L}\p{N}]))|\.(?=[\p{Ll}\p{N}])|(?<=\p{N})\/(?=\p{N})`;
const word = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:${joined})[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
const genitive = String.raw`(?<=[\p{L}\p{N}.])'s(?![\p{L}\p{N}])`;
const elided = String.raw`(?<![\p{L}\p{N}])(?:[dlDL]|[Qq]u)'(?=\p{L})`;

const plain = new RegExp(`(${genitive}|${initials}|${word})|[^\\s\\p{L}\\p{N}]`, 'gu');
const french = new RegExp(`(${elided}|${initials}|${word})|[^\\s\\p{L}\\p{N}]`, 'gu');

/** The tokens of a normalised text. */
export function tokensOf(text: string, lang: string): readonly Token[] {
  return Array.from(text.matchAll(lang === 'fr' ? french : plain), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    key: match[0].toLowerCase(),
    word: match[1] !== undefined,
  }));
}
