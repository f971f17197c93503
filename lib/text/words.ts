import type { Span } from '../model/mention';

/** A run of letters, marks and digits. */
export interface Word extends Span {
  readonly text: string;
}

/** Scripts without spaces: letters and digits of Han, katakana and hiragana. */
const beyond = String.raw`[\u{10000}-\u{10FFFF}\p{Cs}]`;
const han = String.raw`[\p{sc=Han}&&[\p{L}\p{N}]]`;
const katakana = String.raw`[[[\p{sc=Katakana}ー]&&[\p{L}\p{N}]]--${beyond}]`;
const hiragana = String.raw`[[\p{sc=Hiragana}&&[\p{L}\p{N}]]--${beyond}]`;
const other = `[[\\p{L}\\p{M}\\p{N}]--[${han}${katakana}${hiragana}${beyond}]]`;
/**
 * A character of Han or beyond U+FFFF, a run of kana of one kind, or a run of letters, marks and
 * digits of any other script.
 */
const wordPattern = new RegExp(`${han}|${katakana}+|${hiragana}+|${beyond}|${other}+`, 'gv');

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
