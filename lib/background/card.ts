import type { Card, EvidenceLine, RelatedHere } from '../model/card';
import {
  type Concept,
  type ConceptId,
  labelOf,
  nameThen,
  pick,
  type RelationType,
  type Source,
} from '../model/concept';
import type { PartialDate } from '../model/dates';
import type { Entry } from '../model/entry';
import type { Meeting } from '../model/meeting';
import type { Evidence } from '../model/mention';
import { knownUntil, lastRoleBefore, rolesAt } from '../model/roles';
import type { GlossaryView } from './glossary-view';
import { roleLine } from './role-line';
import { areCounterparts, compareTies, relationsTo } from './ties';

/** What the card is asked for: a concept, as named in an article of a date. */
export interface CardQuestion {
  readonly entry: Entry;
  readonly sense?: ConceptId;
  readonly date: PartialDate | null;
  readonly lang: string;
  readonly present: readonly ConceptId[];
  readonly evidence: readonly Evidence[];
  /** Stands in for `asOf` with the reader's own concepts, which are as new as today. */
  readonly today: PartialDate;
  readonly known?: boolean;
  readonly meetings?: readonly Meeting[];
}

/** Composes the card: who it was then, who it is now, and how it is connected to the others here. */
export function cardOf(question: CardQuestion, glossary: GlossaryView): Card {
  const { entry, sense, date, lang, today } = question;
  const { concept } = entry;
  const asOf = knownUntil(concept, entry.asOf);
  const line = (role: Parameters<typeof roleLine>[0]) => roleLine(role, lang, glossary);
  const now = rolesAt(concept, asOf ?? today);
  const last = now.length === 0 ? lastRoleBefore(concept, asOf ?? today) : undefined;
  const description = pick(concept.description, [lang]);
  const senseConcept = sense ? glossary.concept(sense) : undefined;
  const label = labelOf(concept, lang);
  const old = date === null ? undefined : nameThen(concept, lang, date);
  const { event, life, note } = concept;
  return {
    concept: concept.id,
    kind: concept.kind,
    label,
    ...(old !== undefined && old !== label && { nameThen: old }),
    ...(description !== undefined && { description }),
    date,
    rolesThen: date === null ? [] : rolesAt(concept, date).map(line),
    rolesNow: now.map(line),
    ...(last && { lastRole: line(last) }),
    asOf,
    ...(life && { life }),
    ...(event && { period: { from: event.from, ...(event.to && { to: event.to }) } }),
    ...(senseConcept && {
      sense: { concept: senseConcept.id, label: labelOf(senseConcept, lang) },
    }),
    here: relatedHere(concept, question, glossary),
    ...(note !== undefined && { note }),
    sources: sourcesOf(concept),
    evidence: question.evidence.map((evidence) => withLabel(evidence, lang, glossary)),
    own: entry.pack === null,
    edited: entry.edited,
    known: question.known ?? false,
    meetings: question.meetings ?? [],
  };
}

/** Those that the article names too and that have to do with it, most telling first. */
function relatedHere(
  concept: Concept,
  { present, date, lang }: CardQuestion,
  glossary: GlossaryView,
): RelatedHere[] {
  const others = [...new Set(present)].filter((id) => id !== concept.id);
  return others
    .flatMap((id): RelatedHere[] => {
      const other = glossary.concept(id);
      const type = other && typeTowards(concept, other, date);
      return other && type ? [{ concept: id, label: labelOf(other, lang), type }] : [];
    })
    .sort(compareTies);
}

/** What a concept is to another, in words that read from it: `capitalOf` only on the capital's card. */
function typeTowards(
  concept: Concept,
  other: Concept,
  date: PartialDate | null,
): RelationType | undefined {
  const [stated] = relationsTo(concept, other, date);
  if (stated) return stated.type;
  if (date !== null && areCounterparts(concept, other, date)) return 'counterpart';
  const own = concept.roles?.some(({ of }) => of === other.id);
  const theirs = other.roles?.some(({ of }) => of === concept.id);
  const pointsHere = relationsTo(other, concept, date).length > 0;
  const together = concept.event?.core.includes(other.id) || other.event?.core.includes(concept.id);
  return own || theirs || pointsHere || together ? 'related' : undefined;
}

/** The concept's own sources, then those of its roles, each once; its Wikidata item is one. */
function sourcesOf(concept: Concept): Source[] {
  const all = [
    ...(concept.sources ?? []),
    ...(concept.roles ?? []).flatMap(({ source }) => source ?? []),
    ...(/^Q\d+$/.test(concept.id)
      ? [{ label: 'Wikidata', url: `https://www.wikidata.org/wiki/${concept.id}` }]
      : []),
  ];
  return [...new Map(all.map((source) => [source.url ?? source.label, source])).values()];
}

function withLabel(evidence: Evidence, lang: string, glossary: GlossaryView): EvidenceLine {
  const concept = evidence.concept ? glossary.concept(evidence.concept) : undefined;
  return concept ? { ...evidence, label: labelOf(concept, lang) } : evidence;
}
