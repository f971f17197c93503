import { type Concept, labelOf, pick } from '../model/concept';
import type { PartialDate } from '../model/dates';
import type { CastRelation, Named } from '../model/overview';
import { namesBody } from './role-line';
import { compareTies, type Tie, tieBetween } from './ties';

/** As many lines as are read and not skipped. */
const mostLines = 12;
/** Of long articles; pairs grow with the square. */
const mostConsidered = 80;
/** Says nothing that the reader does not see: both stand in the same article. */
const untelling = new Set<Tie['type']>(['related', 'notSameAs']);

/**
 * What connects the cast on a day, each pair once, most telling first. What several have to do with
 * one is one line: Bulgaria and Romania, members of NATO.
 * @param cast most salient first
 */
export function castRelations(
  cast: readonly Concept[],
  date: PartialDate | null,
  lang: string,
): readonly CastRelation[] {
  const considered = cast.slice(0, mostConsidered);
  const ties = considered.flatMap((one, at) =>
    considered.slice(at + 1).flatMap((other) => tieBetween(one, other, date) ?? []),
  );
  const named = (concept: Concept): Named => ({
    concept: concept.id,
    label: labelOf(concept, lang),
  });
  const lines = new Map<string, CastRelation>();
  for (const tie of ties.filter(({ type }) => !untelling.has(type)).sort(compareTies)) {
    const { from, type, role, to } = tie;
    const title = role && pick(role.title, [lang]);
    const key = JSON.stringify([type, title, to.id]);
    const others = lines.get(key)?.from ?? [];
    lines.set(key, {
      from: [...others, named(from)],
      type,
      ...(title !== undefined && { title, titleNamesTo: namesBody(title, to, lang) }),
      to: named(to),
    });
  }
  return [...lines.values()].slice(0, mostLines);
}
