import type { Concept, Relation, RelationType, Role } from '../model/concept';
import type { PartialDate } from '../model/dates';
import { relationHolds } from '../model/relations';
import { rolesAt } from '../model/roles';

/** What connects two concepts on a day, in the direction in which it reads. */
export interface Tie {
  readonly from: Concept;
  readonly type: RelationType | 'office';
  /** Of an `office`. */
  readonly role?: Role;
  readonly to: Concept;
}

/** Most telling first: persons with each other, who leads whom, then what is true of any year. */
const byTelling: readonly Tie['type'][] = [
  'counterpart',
  'spouse',
  'opposes',
  'headOf',
  'office',
  'successorOf',
  'madeBy',
  'party',
  'signatoryOf',
  'participantIn',
  'memberOf',
  'capitalOf',
  'seatOf',
  'partOf',
  'citizenOf',
  'broader',
  'related',
  'notSameAs',
];

/** Orders what connects by how much it tells about an article; among offices the higher is first. */
export function compareTies(a: Pick<Tie, 'type' | 'role'>, b: Pick<Tie, 'type' | 'role'>): number {
  return (
    byTelling.indexOf(a.type) - byTelling.indexOf(b.type) ||
    (b.role?.rank ?? 0) - (a.role?.rank ?? 0)
  );
}

/** The most telling thing that connects two concepts on a day, if anything does. */
export function tieBetween(a: Concept, b: Concept, date: PartialDate | null): Tie | undefined {
  const ties = [...tiesFrom(a, b, date), ...tiesFrom(b, a, date)];
  if (date !== null && areCounterparts(a, b, date)) ties.push(counterparts(a, b));
  return ties.sort(compareTies)[0];
}

/** What one concept says of another that holds on a day. */
export function relationsTo(
  { relations = [] }: Concept,
  other: Concept,
  date: PartialDate | null,
): readonly Relation[] {
  return relations.filter((one) => one.to === other.id && relationHolds(one, date));
}

/** Two persons in the same office of different countries on a day: Blinken and Lavrov. */
export function areCounterparts(a: Concept, b: Concept, date: PartialDate): boolean {
  const theirs = rolesAt(b, date);
  return rolesAt(a, date).some((mine) =>
    theirs.some((other) => mine.of !== other.of && isSameOffice(mine, other)),
  );
}

/** Offices have no gender, titles do; but only titles tell that a Secretary of State is a minister. */
function isSameOffice(a: Role, b: Role): boolean {
  if (a.office !== undefined && a.office === b.office) return true;
  return Object.entries(a.title).some(([lang, title]) => b.title[lang] === title);
}

function counterparts(to: Concept, from: Concept): Tie {
  return { from, type: 'counterpart', to };
}

function tiesFrom(from: Concept, to: Concept, date: PartialDate | null): Tie[] {
  const stated = relationsTo(from, to, date).map(({ type }): Tie => ({ from, type, to }));
  const held = date === null ? [] : rolesAt(from, date).filter(({ of }) => of === to.id);
  return [...stated, ...held.map((role): Tie => ({ from, type: 'office', role, to }))];
}
