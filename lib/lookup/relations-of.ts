import type { Relation, RelationType } from '../model/concept';
import type { Entity, Property } from './answers';
import { itemOf, periodOf, standing } from './statements';

/** Properties that are relations of ours, in the same direction: who follows is the successor. */
const relations: readonly (readonly [Property, RelationType])[] = [
  ['P27', 'citizenOf'],
  ['P102', 'party'],
  ['P463', 'memberOf'],
  ['P361', 'partOf'],
  ['P1376', 'capitalOf'],
  ['P155', 'successorOf'],
  ['P1365', 'successorOf'],
];

/** Items that relations may lead to, known or not. */
export function relatedItems(entity: Entity): readonly string[] {
  return relations.flatMap(([property]) =>
    standing(entity, property).flatMap(({ mainsnak }) => itemOf(mainsnak) ?? []),
  );
}

/** Relations to what the glossary knows. One that ended nobody knows when cannot be told as ended. */
export function relationsOf(entity: Entity, known: ReadonlySet<string>): readonly Relation[] {
  const found = new Map<string, Relation>();
  for (const [property, type] of relations) {
    for (const statement of standing(entity, property)) {
      const to = itemOf(statement.mainsnak);
      const { from, to: until } = periodOf(statement);
      if (!to || to === entity.id || !known.has(to) || until === 'unknown') continue;
      const relation = { type, to, ...(from && { from }), ...(until && { until }) };
      found.set([type, to, from, until].join(' '), relation);
    }
  }
  return [...found.values()];
}
