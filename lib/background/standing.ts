import type { Concept, Role } from '../model/concept';
import { firstDay, lastDay, type PartialDate } from '../model/dates';
import { knownUntil, lastRoleBefore, rolesAt } from '../model/roles';

/** The most telling office that somebody holds on a day, or the last that somebody held. */
export interface Held {
  readonly state: 'holds' | 'held';
  readonly role: Role;
}

/** What the glossary knows of today. */
export interface Knowledge {
  readonly today: PartialDate;
  /** Day up to which the open roles of a concept are known to hold; null: as new as today. */
  asOf(concept: Concept['id']): PartialDate | null;
}

/** Standing on a day; undefined for who has held nothing by then. */
export function standingAt(concept: Concept, date: PartialDate): Held | undefined {
  const role = rolesAt(concept, date)[0];
  if (role) return { state: 'holds', role };
  const last = lastRoleBefore(concept, date);
  return last && { state: 'held', role: last };
}

/** Standing today, with the day up to which that is known. */
export interface Now {
  readonly standing: Held | undefined;
  readonly until: PartialDate;
}

/**
 * What is known of today; undefined when the glossary knows nothing beyond the article's day, and
 * for who never held an office.
 */
export function standingNow(
  concept: Concept,
  date: PartialDate | null,
  { today, asOf }: Knowledge,
): Now | undefined {
  if (!concept.roles?.length) return undefined;
  const until = knownUntil(concept, asOf(concept.id)) ?? today;
  if (date !== null && firstDay(date) > lastDay(until)) return undefined;
  return { standing: standingAt(concept, until), until };
}
