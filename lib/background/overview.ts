import { type Concept, labelOf, pick } from '../model/concept';
import type {
  BackgroundItem,
  CastMember,
  Overview,
  PageSummary,
  Presence,
} from '../model/overview';
import { rolesAt } from '../model/roles';
import type { GlossaryView } from './glossary-view';
import { rankBackground } from './rank-background';
import { roleCaption } from './role-line';
import { salienceOf } from './salience';

/** As many as a reader takes in beside an article. */
const limits = { before: 10, after: 3 };

/** Who and what is in an article, most salient first, and the background that explains it. */
export function overviewOf(
  summary: Pick<PageSummary, 'presences' | 'date'>,
  lang: string,
  glossary: GlossaryView,
): Overview {
  const { presences, date } = summary;
  return {
    cast: castOf(presences, date, lang, glossary),
    background: rankBackground(presences, date, glossary, limits).map(
      ({ concept, event, score, because, after }): BackgroundItem => {
        const description = pick(concept.description, [lang]);
        return {
          concept: concept.id,
          label: labelOf(concept, lang),
          ...(description !== undefined && { description }),
          from: event.from,
          ...(event.to !== undefined && { to: event.to }),
          score: Math.round(score * 1000) / 1000,
          because: because.map((id) => ({ concept: id, label: nameOf(id, lang, glossary) })),
          after,
        };
      },
    ),
  };
}

function castOf(
  presences: readonly Presence[],
  date: PageSummary['date'],
  lang: string,
  glossary: GlossaryView,
): CastMember[] {
  const merged = new Map<string, Presence>();
  for (const presence of presences) {
    const before = merged.get(presence.concept);
    merged.set(presence.concept, before ? join(before, presence) : presence);
  }
  const top = Math.max(...[...merged.values()].map(salienceOf), Number.EPSILON);
  const cast = [...merged.values()].flatMap((presence): CastMember[] => {
    const concept = glossary.concept(presence.concept);
    if (!concept) return [];
    const caption = captionOf(concept, presence, date, lang, glossary);
    return [
      {
        concept: concept.id,
        kind: concept.kind,
        label: labelOf(concept, lang),
        ...(caption !== undefined && { caption }),
        count: presence.count,
        salience: salienceOf(presence) / top,
      },
    ];
  });
  return cast.sort((a, b) => b.salience - a.salience || a.label.localeCompare(b.label, lang));
}

/** One concept named as itself and as a metonym is one row. */
function join(a: Presence, b: Presence): Presence {
  return {
    concept: a.concept,
    count: a.count + b.count,
    adjectives: a.adjectives + b.adjectives,
    early: a.early || b.early,
  };
}

function captionOf(
  concept: Concept,
  { sense }: Presence,
  date: PageSummary['date'],
  lang: string,
  glossary: GlossaryView,
): string | undefined {
  const role = date === null ? undefined : rolesAt(concept, date)[0];
  if (role) return roleCaption(role, lang, glossary);
  if (sense) return nameOf(sense, lang, glossary);
  return pick(concept.description, [lang]);
}

function nameOf(id: string, lang: string, glossary: GlossaryView): string {
  const concept = glossary.concept(id);
  return concept ? labelOf(concept, lang) : id;
}
