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
  /** A word in capitals that is no name stands beside it: `IT WAS US`. */
  readonly shouted: boolean;
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
    shouted: [candidate.word - 1, candidate.word + candidate.words].some((word) =>
      isShouted(scan, word),
    ),
    casing: mute ? 'mute' : 'telling',
  };
}

function isShouted({ words, at }: Scan, index: number): boolean {
  const word = words[index];
  return word !== undefined && isAllCapitals(word.text) && !at.has(index);
}

/**
 * True when a capital is no evidence: a passage in capitals, or a headline in title case, where no
 * word of five letters or more is in lower case and no full stop ends a sentence.
 */
export function isMute({ text, words }: Pick<Scan, 'text' | 'words'>): boolean {
  const long = words.filter((word) => /^\p{L}{5,}$/u.test(word.text));
  const capitals = words.filter((word) => isAllCapitals(word.text)).length;
  if (capitals > 1 && !words.some((word) => /\p{Ll}/u.test(word.text))) return true;
  return (
    !/[.!?]\s*$/.test(text) && long.length >= 3 && long.every((word) => isCapitalised(word.text))
  );
}
