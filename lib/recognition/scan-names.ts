import type { Candidate, Scan } from './candidates';

/** Words of the longest name that is looked for on the left of a word. */
const reach = 4;

/** True when some known name begins with this word. */
export function startsName(scan: Scan, word: number): boolean {
  return (scan.at.get(word) ?? []).some(isName);
}

/**
 * A surname that never stands alone is no name by itself: the Stock of a Stock Exchange is nobody,
 * and Lara Trump is not called after a Mr Lara.
 */
function isName({ words, forms }: Candidate): boolean {
  return words > 1 || forms.some(({ strength }) => strength !== 'confirm');
}

/** The word is (part of) a name of something else: `het Westen Blinken`, `VS Biden`. */
export function insideName(scan: Scan, word: number, except: string): boolean {
  return candidatesUpTo(scan, word).some(
    (candidate) =>
      candidate.word + candidate.words > word &&
      isName(candidate) &&
      candidate.forms.some((form) => form.concept !== except),
  );
}

/** Candidates that begin at a word or a few before it, the nearest first. */
export function candidatesUpTo(scan: Scan, word: number): readonly Candidate[] {
  const starts = Array.from({ length: reach + 1 }, (_, back) => word - back);
  return starts.flatMap((start) => scan.at.get(start) ?? []);
}
