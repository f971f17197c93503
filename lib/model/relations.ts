import type { Relation } from './concept';
import { firstDay, lastDay, type PartialDate } from './dates';

/** True when a relation may hold on some day that `date` covers; without a date, when it has not ended. */
export function relationHolds({ from, until }: Relation, date: PartialDate | null): boolean {
  if (date === null) return until === undefined;
  const begun = from === undefined || firstDay(from) <= lastDay(date);
  return begun && (until === undefined || lastDay(until) >= firstDay(date));
}
