import type { Card, EvidenceLine, RelatedHere } from '../model/card';
import {
  type Concept,
  type ConceptId,
  labelOf,
  nameThen,
  pick,
  type Source,
} from '../model/concept';
import type { PartialDate } from '../model/dates';
import type { Entry } from '../model/entry';
import type { Evidence } from '../model/mention';
import { knownUntil, lastRoleBefore, rolesAt } from '../model/roles';
import type { GlossaryView } from './glossary-view';
import { roleLine } from './role-line';

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
  };
}

/** Relations to those that the article names: the concept's own, others' to it, and counterparts. */
function relatedHere(
  concept: Concept,
  { present, date, lang }: CardQuestion,
  glossary: GlossaryView,
): RelatedHere[] {
  const found = new Map<ConceptId, RelatedHere['type']>();
  const suggest = (id: ConceptId, type: RelatedHere['type']) => {
    if (id !== concept.id && !found.has(id)) found.set(id, type);
  };
  const here = new Set(present);
  for (const { to, type } of concept.relations ?? []) if (here.has(to)) suggest(to, type);
  for (const id of here) {
    const other = glossary.concept(id);
    if (!other) continue;
    if (date !== null && areCounterparts(concept, other, date)) suggest(id, 'counterpart');
    const own = concept.roles?.some(({ of }) => of === id);
    const theirs = other.roles?.some(({ of }) => of === concept.id);
    const pointsHere = other.relations?.some(({ to }) => to === concept.id);
    const together = concept.event?.core.includes(id) || other.event?.core.includes(concept.id);
    if (own || theirs || pointsHere || together) suggest(id, 'related');
  }
  return [...found].flatMap(([id, type]) => {
    const other = glossary.concept(id);
    return other ? [{ concept: id, label: labelOf(other, lang), type }] : [];
  });
}

/** Two persons in the same office of different countries on a day: Blinken and Lavrov. */
function areCounterparts(a: Concept, b: Concept, date: PartialDate): boolean {
  const theirs = rolesAt(b, date);
  return rolesAt(a, date).some((mine) =>
    theirs.some(
      (other) =>
        mine.of !== other.of &&
        Object.entries(mine.title).some(([lang, title]) => other.title[lang] === title),
    ),
  );
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
