import type { Concept, Role } from './concept';
import { firstDay, lastDay, type PartialDate } from './dates';

/** True when a role may have been held on some day that `date` covers. An unknown end is no proof. */
export function heldAt(role: Role, date: PartialDate): boolean {
  if (role.to === 'unknown') return false;
  const begun = !role.from || firstDay(role.from) <= lastDay(date);
  return begun && (!role.to || lastDay(role.to) >= firstDay(date));
}

/** Roles held on a date, the most telling first: by rank, then the one that began last. */
export function rolesAt(concept: Concept, date: PartialDate): readonly Role[] {
  return (concept.roles ?? []).filter((role) => heldAt(role, date)).sort(byRank);
}

/**
 * The day up to which what is said of a concept is known to hold: when its open roles were last
 * checked, or else the day of its pack. Null for what the reader wrote, which is as new as today.
 */
export function knownUntil(concept: Concept, packAsOf: PartialDate | null): PartialDate | null {
  const open = (concept.roles ?? []).filter(({ to }) => !to);
  const checked = open.flatMap(({ asOf }) => asOf ?? packAsOf ?? []);
  const [first = packAsOf, ...others] = checked;
  return others.reduce((a, b) => (a !== null && lastDay(b) >= lastDay(a) ? a : b), first);
}

/** The role that ended last before or on a date, among those with a known end. */
export function lastRoleBefore(concept: Concept, date: PartialDate): Role | undefined {
  const ended = (concept.roles ?? []).filter(
    ({ to }) => to && to !== 'unknown' && lastDay(to) < firstDay(date),
  );
  return ended.sort((a, b) => lastDay(b.to ?? '').localeCompare(lastDay(a.to ?? '')))[0];
}

function byRank(a: Role, b: Role): number {
  return (b.rank ?? 0) - (a.rank ?? 0) || (b.from ?? '').localeCompare(a.from ?? '');
}
