import type { Span } from '../model/mention';

/** A run of letters, marks and digits. */
export interface Word extends Span {
  readonly text: string;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of normalised text. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

/** True when the first letter is a capital (title-case letters included). */
export function isCapitalised(text: string): boolean {
  return /^[\p{Lu}\p{Lt}]/u.test(text);
}

/** True for two or more letters without a lower-case one. */
export function isAllCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

const sentenceEnd = /[.!?…:;•|]["'”“»«„)\]]*\s*["'“”„«»([–—-]*\s*$/u;
const openingOnly = /^[\s"'“”„«»([–—•-]*$/u;
const abbreviation = /(?:^|[\s(])\p{Lu}\.\s*$/u;

/** True when the word that begins at `offset` opens a sentence, a quotation or a line. */
export function opensSentence(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 40), offset);
  if (offset <= 40 && openingOnly.test(before)) return true;
  if (/["“„«]\s*$/u.test(before) || /\s'$/u.test(before)) return true;
  return sentenceEnd.test(before) && !abbreviation.test(before);
}
