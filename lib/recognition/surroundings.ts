import { isAllCapitals, isCapitalised, opensSentence, type Word } from '../text/words';
import type { Candidate, Scan } from './candidates';

/** What stands around a candidate, looked at once for all its forms. */
export interface Surroundings {
  /** Folded text of the block up to the candidate, at most 120 units. */
  readonly before: string;
  /** Folded text behind it, at most 60 units. */
  readonly behind: string;
  /** The word before when only a space lies between, and likewise the next. */
  readonly previous?: Word;
  readonly next?: Word;
  /** The word joined to it by a hyphen, on either side. */
  readonly joinedBefore?: Word;
  readonly joinedBehind?: Word;
  readonly opensSentence: boolean;
  readonly previousOpensSentence: boolean;
  /** Capitals say nothing: a headline in title case, or a passage in capitals. */
  readonly casing: 'telling' | 'mute';
}

/** Looks around a candidate. `mute` is given for the whole block by `isMute`. */
export function surroundingsOf(scan: Scan, candidate: Candidate, mute: boolean): Surroundings {
  const { text, words } = scan;
  const before = words[candidate.word - 1];
  const behind = words[candidate.word + candidate.words];
  const gapBefore = before ? text.slice(before.end, candidate.start) : '';
  const gapBehind = behind ? text.slice(candidate.end, behind.start) : '';
  return {
    before: text.slice(Math.max(0, candidate.start - 120), candidate.start).toLowerCase(),
    behind: text.slice(candidate.end, candidate.end + 60).toLowerCase(),
    ...(before && gapBefore === ' ' && { previous: before }),
    ...(behind && gapBehind === ' ' && { next: behind }),
    ...(before && gapBefore === '-' && { joinedBefore: before }),
    ...(behind && gapBehind === '-' && { joinedBehind: behind }),
    opensSentence: opensSentence(text, candidate.start),
    previousOpensSentence: before !== undefined && opensSentence(text, before.start),
    casing: mute ? 'mute' : 'telling',
  };
}

/**
 * True when most words of four letters or more are capitalised, so that a capital is no evidence.
 * German capitalises its nouns and stays below two thirds in running text.
 */
export function isMute(words: readonly Word[]): boolean {
  const long = words.filter((word) => /^\p{L}{4,}$/u.test(word.text));
  if (long.length < 3) return long.length > 0 && long.every((word) => isAllCapitals(word.text));
  return long.filter((word) => isCapitalised(word.text)).length > long.length * 0.75;
}
