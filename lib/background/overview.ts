import { labelOf, pick } from '../model/concept';
import type { BackgroundItem, Overview, PageSummary } from '../model/overview';
import { castOf } from './cast';
import { castRelations } from './cast-relations';
import type { GlossaryView } from './glossary-view';
import { type Ranked, rankBackground } from './rank-background';
import type { Knowledge } from './standing';

/** As many as a reader takes in beside an article. */
const limits = { before: 10, after: 3 };

/**
 * Who and what is in an article, most salient first, what connects them, and the background that
 * explains it. Without `knowledge` nothing is said of today.
 */
export function overviewOf(
  { presences, date }: Pick<PageSummary, 'presences' | 'date'>,
  lang: string,
  glossary: GlossaryView,
  knowledge?: Knowledge,
): Overview {
  const { members, knownUntil } = castOf(
    { presences, date, lang, ...(knowledge && { knowledge }) },
    glossary,
  );
  const concepts = members.flatMap(({ concept }) => glossary.concept(concept) ?? []);
  return {
    cast: members,
    // An undated article is shown as of today: so are its relations.
    relations: castRelations(concepts, date ?? knowledge?.today ?? null, lang),
    background: rankBackground(presences, date, glossary, limits).map((ranked) =>
      itemOf(ranked, lang, glossary),
    ),
    knownUntil,
  };
}

function itemOf(
  { concept, event, score, because, after }: Ranked,
  lang: string,
  glossary: GlossaryView,
): BackgroundItem {
  const description = pick(concept.description, [lang]);
  return {
    concept: concept.id,
    label: labelOf(concept, lang),
    ...(description !== undefined && { description }),
    from: event.from,
    ...(event.to !== undefined && { to: event.to }),
    score: Math.round(score * 1000) / 1000,
    because: because.map((id) => {
      const named = glossary.concept(id);
      return { concept: id, label: named ? labelOf(named, lang) : id };
    }),
    after,
  };
}
