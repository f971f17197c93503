import { type Concept, type ConceptId, labelOf, pick } from '../model/concept';
import { lastDay, type PartialDate } from '../model/dates';
import type { CastMember, Presence, Standing } from '../model/overview';
import type { GlossaryView } from './glossary-view';
import { roleLine } from './role-line';
import { salienceOf } from './salience';
import { type Held, type Knowledge, standingAt, standingNow } from './standing';

/** Whom an article names, and what a reader in one language is told of them. */
export interface CastQuestion {
  readonly presences: readonly Presence[];
  readonly date: PartialDate | null;
  readonly lang: string;
  /** Without it nothing is said of today. */
  readonly knowledge?: Knowledge;
}

export interface Cast {
  /** Most salient first. */
  readonly members: readonly CastMember[];
  /** Day up to which everything said of today is known to hold; null when nothing is. */
  readonly knownUntil: PartialDate | null;
}

/** The cast of an article with their offices, then and now. */
export function castOf(question: CastQuestion, glossary: GlossaryView): Cast {
  const { date, lang, knowledge } = question;
  const merged = mergeSenses(question.presences);
  const top = Math.max(...merged.map(salienceOf), Number.EPSILON);
  const days: PartialDate[] = [];
  const members = merged.flatMap((presence): CastMember[] => {
    const concept = glossary.concept(presence.concept);
    if (!concept) return [];
    const line = (held: Held): Standing => ({
      state: held.state,
      role: roleLine(held.role, lang, glossary),
    });
    const caption = captionOf(concept, presence, lang, glossary);
    const died = concept.kind === 'person' ? concept.life?.to : undefined;
    const then = date === null ? undefined : standingAt(concept, date);
    const now = knowledge && !died ? standingNow(concept, date, knowledge) : undefined;
    if (now) days.push(now.until);
    return [
      {
        concept: concept.id,
        kind: concept.kind,
        label: labelOf(concept, lang),
        ...(caption !== undefined && { caption }),
        ...(then && { standingThen: line(then) }),
        ...(now?.standing && !isSame(then, now.standing) && { standingNow: line(now.standing) }),
        ...(died !== undefined && { died }),
        count: presence.count,
        salience: salienceOf(presence) / top,
      },
    ];
  });
  return {
    members: members.sort(
      (a, b) => b.salience - a.salience || a.label.localeCompare(b.label, lang),
    ),
    knownUntil: days.reduce<PartialDate | null>(
      (first, day) => (first === null || lastDay(day) < lastDay(first) ? day : first),
      null,
    ),
  };
}

/** One concept named as itself and as a metonym is one of the cast. */
function mergeSenses(presences: readonly Presence[]): readonly Presence[] {
  const merged = new Map<ConceptId, Presence>();
  for (const presence of presences) {
    const before = merged.get(presence.concept);
    merged.set(presence.concept, before ? join(before, presence) : presence);
  }
  return [...merged.values()];
}

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
  lang: string,
  glossary: GlossaryView,
): string | undefined {
  const body = sense === undefined ? undefined : glossary.concept(sense);
  return body ? labelOf(body, lang) : pick(concept.description, [lang]);
}

function isSame(a: Held | undefined, b: Held): boolean {
  return a?.role === b.role && a.state === b.state;
}
