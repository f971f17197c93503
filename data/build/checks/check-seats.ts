import { type Concept, labelOf, type Role } from '../../../lib/model/concept';
import { firstDay, lastDay } from '../../../lib/model/dates';
import type { PackFinding } from './check-packs';

interface Seat {
  readonly concept: Concept;
  readonly role: Role;
}

/** Offices of one holder that two hold on a day for certain; the day of a handover may be both's. */
export function checkSeats(
  concepts: readonly Concept[],
  single: ReadonlySet<string>,
): readonly PackFinding[] {
  const seats = new Map<string, Seat[]>();
  for (const concept of concepts) {
    for (const role of concept.roles ?? []) {
      if (!role.office || !role.of || !single.has(role.office) || role.acting) continue;
      const key = `${role.office} ${role.of}`;
      seats.set(key, [...(seats.get(key) ?? []), { concept, role }]);
    }
  }
  return [...seats.values()].flatMap((holders) =>
    pairs(holders).flatMap(([one, other]) => {
      if (one.concept.id === other.concept.id || !overlap(one.role, other.role)) return [];
      const say = (mine: Seat, theirs: Seat) => ({
        concept: mine.concept.id,
        message: `${describe(mine)} while ${describe(theirs)}`,
      });
      return [say(one, other), say(other, one)];
    }),
  );
}

function describe({ concept, role }: Seat): string {
  return `${labelOf(concept, 'en')} is ${role.title.en} of ${role.of} ${role.from ?? ''}..${role.to ?? ''}`;
}

/** Whether two periods share a day whatever their precision hides, handover day apart. */
function overlap(one: Role, other: Role): boolean {
  if (one.to === 'unknown' || other.to === 'unknown') return false;
  const begins = (role: Role) => (role.from ? lastDay(role.from) : '0000');
  const ends = (role: Role) => (role.to ? firstDay(role.to) : '9999');
  return begins(one) < ends(other) && begins(other) < ends(one);
}

function pairs<T>(list: readonly T[]): ReadonlyArray<readonly [T, T]> {
  return list.flatMap((one, at) => list.slice(at + 1).map((other) => [one, other] as const));
}
