/**
 * What a UTF-16 unit is to the tokeniser. A unit of a word is its folded self (`firstLetter` or
 * more), punctuation that matters is its ASCII self (below `firstLetter`), and the rest is:
 */
export const unitCode = {
  unknown: 0,
  /** Between words: punctuation and symbols beyond ASCII. */
  gap: 1,
  /** Only `normalise` can tell: marks, what NFC changes, surrogates. */
  odd: 2,
  /** Scripts without spaces. A Han character is a word; a run of kana of one kind is a word. */
  han: 3,
  katakana: 4,
  hiragana: 5,
  /** Says nothing, also inside a word. */
  dropped: 6,
  space: 32,
  apostrophe: 39,
  hyphen: 45,
  firstLetter: 48,
} as const;

/** Hyphens and apostrophes that are read as the ASCII ones. */
export const hyphens = '\u2010\u2011';
export const apostrophes = '\u2018\u2019\u02BC\u02B9\u0060\u00B4';
/** Units that say nothing: soft hyphen, zero-width space, word joiner, byte order mark. */
export const invisible = '\u00AD\u200B\u2060\uFEFF';

/** A unit in lower case; always one unit, and the two forms of sigma are one. */
export function foldUnit(unit: string): string {
  if (unit === 'İ') return 'i';
  const lower = unit.toLowerCase();
  return lower === 'ς' ? 'σ' : lower;
}

/** The code of a unit in text as it comes; see `unitCode`. */
export function codeOfUnit(unit: string): number {
  if (hyphens.includes(unit)) return unitCode.hyphen;
  if (apostrophes.includes(unit)) return unitCode.apostrophe;
  if (invisible.includes(unit)) return unitCode.dropped;
  return isOdd(unit) ? unitCode.odd : codeOfPlainUnit(unit);
}

/** The code of a unit in normalised text, where nothing is odd but halves of surrogate pairs. */
export function codeOfPlainUnit(unit: string): number {
  if (/\p{Cs}/u.test(unit)) return unitCode.odd;
  if (/\p{M}/u.test(unit)) return unit.charCodeAt(0);
  if (/\s/.test(unit)) return unitCode.space;
  if (/[!-/]/.test(unit)) return unit.charCodeAt(0);
  if (!/[\p{L}\p{N}]/u.test(unit)) return unitCode.gap;
  if (/\p{sc=Han}/u.test(unit)) return unitCode.han;
  if (/[\p{sc=Katakana}ー]/u.test(unit)) return unitCode.katakana;
  if (/\p{sc=Hiragana}/u.test(unit)) return unitCode.hiragana;
  return foldUnit(unit).charCodeAt(0);
}

function isOdd(unit: string): boolean {
  if (/[\p{M}\p{Cs}]/u.test(unit)) return true;
  // Old Korean letters become syllables together; nothing else composes without a mark.
  return /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/.test(unit) || unit !== unit.normalize('NFC');
}
