import type { ConceptId } from '../model/concept';

/** How well the reader knows a name, as far as it can be counted. */
export interface Familiarity {
  readonly concept: ConceptId;
  /** Times that its card was opened. */
  readonly opened: number;
  /** Days on which it stood in an article that was read. */
  readonly met: number;
  /** The last day on which either happened, ISO 8601; empty when never. */
  readonly last: string;
  /** What the reader says, which counts before what was counted. */
  readonly known?: boolean;
}

/** Counts stop here: nothing that follows from them changes any more. */
const most = 999;
/** Opening a card teaches as much as meeting the name so often. */
const meetingsInOpening = 2;
/** Meetings after which half of what can be known is known. */
const meetingsToHalf = 6;
/** Half-life after the first meeting, in days; what it grows by with each; where it ends. */
const halfLife = { first: 7, growth: 1.5, longest: 120 } as const;
/** As likely known as not. */
const threshold = 0.5;
const millisecondsADay = 86_400_000;

/** A name that was never met. */
export function stranger(concept: ConceptId): Familiarity {
  return { concept, opened: 0, met: 0, last: '' };
}

/** The name stood in an article. Counts once a day, and not for days that have passed. */
export function meet(before: Familiarity, day: string): Familiarity {
  if (day <= before.last) return before;
  return { ...before, met: Math.min(before.met + 1, most), last: day };
}

/** The reader opened its card. */
export function open(before: Familiarity, day: string): Familiarity {
  const last = day > before.last ? day : before.last;
  return { ...before, opened: Math.min(before.opened + 1, most), last };
}

/** The reader says that the name is known or not; null: it is counted again. */
export function know(before: Familiarity, known: boolean | null, day: string): Familiarity {
  const { known: _, ...counted } = before;
  const seen = { ...counted, last: counted.last || day };
  return known === null ? seen : { ...seen, known };
}

/**
 * How well a name is remembered on a day, from 0 to 1:
 *
 *     meetings = met + 2 × opened
 *     strength = (1 − 2^(−meetings / 6)) × 2^(−days since last / half-life)
 *     half-life = min(120, 7 × 1.5^(meetings − 1)) days
 *
 * The forgetting curve of half-life regression (Settles and Meeder, "A Trainable Spaced Repetition
 * Model for Language Learning", ACL 2016), in which each practice multiplies the half-life as a
 * Leitner box does. The constants are chosen, not trained: six days of meeting a name, or two cards
 * opened and two days, make it known for a while. The half-life ends at four months, so that every name
 * comes back some months after it was last met.
 */
export function strengthOn({ met, opened, last }: Familiarity, today: string): number {
  const meetings = met + meetingsInOpening * opened;
  if (meetings === 0) return 0;
  const learnt = 1 - 2 ** (-meetings / meetingsToHalf);
  const days = Math.max(0, (Date.parse(today) - Date.parse(last)) / millisecondsADay);
  const half = Math.min(halfLife.longest, halfLife.first * halfLife.growth ** (meetings - 1));
  return learnt * 2 ** (-days / half);
}

/** True when the marks of a name may weaken. @param today ISO date */
export function isFamiliar(familiarity: Familiarity, today: string): boolean {
  return familiarity.known ?? strengthOn(familiarity, today) >= threshold;
}
