import type { Concept, ConceptId } from '../model/concept';
import type { PartialDate } from '../model/dates';
import type { Presence } from '../model/overview';
import { rolesAt } from '../model/roles';
import type { GlossaryView } from './glossary-view';

/** An adjective or demonym says less about the topic than the name (`Russische`, `Rusland`). */
const adjectiveWeight = 0.5;
/** Headline and first third of the text. */
const earlyBonus = 1.25;
/** What a mention lends to the country or body behind it: Lavrov to Russia. */
const decay = 0.3;

/** How much an article is about a presence: grows with the logarithm of its mentions. */
export function salienceOf({ count, adjectives, early }: Presence): number {
  const named = Math.max(0, count - adjectives) + adjectives * adjectiveWeight;
  return Math.log2(1 + named) * (early ? earlyBonus : 1);
}

/**
 * Salience by concept, with metonyms counted for the body meant and a share lent one step along
 * the glossary, so that an article about Lavrov and the Kremlin is one about Russia.
 */
export function spreadSalience(
  presences: readonly Presence[],
  date: PartialDate | null,
  glossary: GlossaryView,
): ReadonlyMap<ConceptId, number> {
  const direct = new Map<ConceptId, number>();
  const add = (map: Map<ConceptId, number>, id: ConceptId, points: number) =>
    map.set(id, (map.get(id) ?? 0) + points);
  for (const presence of presences) {
    add(direct, presence.sense ?? presence.concept, salienceOf(presence));
  }
  const spread = new Map(direct);
  for (const [id, points] of direct) {
    const concept = glossary.concept(id);
    if (!concept) continue;
    for (const body of bodiesBehind(concept, date)) add(spread, body, points * decay);
  }
  return spread;
}

const behind = new Set(['partOf', 'headOf', 'citizenOf', 'capitalOf', 'seatOf']);

function bodiesBehind(concept: Concept, date: PartialDate | null): ReadonlySet<ConceptId> {
  const roles = date === null ? [] : rolesAt(concept, date);
  const related = (concept.relations ?? []).filter(({ type }) => behind.has(type));
  return new Set([...roles.flatMap(({ of }) => of ?? []), ...related.map(({ to }) => to)]);
}
