import { firstDay, isPartialDate, type PartialDate } from '../../lib/model/dates';

/** A date that the reader typed, or what is wrong with it. */
export type ReaderDate = { readonly date: PartialDate } | { readonly problem: 'shape' | 'future' };

/** Reads `2022`, `2022-01` or `2022-01-26`; no article is written after `today`. */
export function readerDate(text: string, today: PartialDate): ReaderDate {
  const date = text.trim();
  if (!isPartialDate(date)) return { problem: 'shape' };
  return firstDay(date) > today ? { problem: 'future' } : { date };
}
