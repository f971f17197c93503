import type { Concept, ConceptId, Occurrence } from '../model/concept';
import { firstDay, lastDay, type PartialDate, yearsBetween } from '../model/dates';
import type { Presence } from '../model/overview';
import type { GlossaryView } from './glossary-view';
import { spreadSalience } from './salience';

/** An event or agreement that explains an article. */
export interface Ranked {
  readonly concept: Concept;
  readonly event: Occurrence;
  readonly score: number;
  /** Core participants that the article names, most salient first. */
  readonly because: readonly ConceptId[];
  readonly after: boolean;
}

/**
 * Numbers from the ranking experiment in the project's research (section 6 of knowledge.md): steep
 * recency and uncapped rarity both bury landmarks, so recency is soft and rarity is capped.
 */
const participantWeights = [1, 1.5, 1, 0.5];
const rarityCap = 1.6;
/** With hundreds of events a landmark has to outweigh a better fit: 0.65, 1, 1.35. */
const importanceBase = 0.3;
const importanceStep = 0.35;
const recentYears = 0.25;
const fadeYears = 8;
/** Against showing the same participants again and again (maximal marginal relevance). */
const relevanceShare = 0.85;
const perParent = 2;

/**
 * Events and agreements ranked for an article, best first: what was known on its date, then what
 * came after (`after`). Without a date nothing is called later.
 */
export function rankBackground(
  presences: readonly Presence[],
  date: PartialDate | null,
  glossary: GlossaryView,
  limits: { readonly before: number; readonly after: number },
): readonly Ranked[] {
  const salience = spreadSalience(presences, date, glossary);
  const named = new Set(presences.map(({ concept }) => concept));
  const events: Array<{ concept: Concept; event: Occurrence }> = [];
  for (const concept of glossary.events()) {
    if (concept.event) events.push({ concept, event: concept.event });
  }
  const rarity = rarityIn(events.map(({ event }) => event));
  const ranked = events
    .map(({ concept, event }) => weighEvent(concept, event, { salience, named, rarity, date }))
    .filter((item) => item !== null);
  const before = diversify(
    ranked.filter(({ after }) => !after),
    limits.before,
  );
  const after = ranked
    .filter((item) => item.after)
    .sort((a, b) => b.event.importance - a.event.importance || b.score - a.score);
  return [...before, ...after.slice(0, limits.after)];
}

interface Weighing {
  readonly salience: ReadonlyMap<ConceptId, number>;
  readonly named: ReadonlySet<ConceptId>;
  readonly rarity: (id: ConceptId) => number;
  readonly date: PartialDate | null;
}

function weighEvent(
  concept: Concept,
  event: Occurrence,
  { salience, named, rarity, date }: Weighing,
): Ranked | null {
  const present = event.core
    .filter((id) => (salience.get(id) ?? 0) > 0)
    .sort((a, b) => (salience.get(b) ?? 0) - (salience.get(a) ?? 0));
  const isNamed = named.has(concept.id);
  const enough = Math.min(2, event.core.length);
  if (present.length < enough && !isNamed) return null;
  const weights = present
    .map((id) => (salience.get(id) ?? 0) * Math.min(rarity(id), rarityCap))
    .sort((a, b) => b - a);
  const sum = weights.reduce(
    (total, weight, i) => total + weight * (participantWeights[i] ?? 0),
    0,
  );
  const total = event.core.reduce((all, id) => all + rarity(id), 0);
  const coverage = present.reduce((all, id) => all + rarity(id), 0) / total;
  const importance = importanceBase + importanceStep * event.importance;
  const recency = 0.7 + 0.3 * nearness(event, date);
  const score = (sum + (isNamed ? 1 : 0)) * Math.sqrt(coverage) * importance * recency;
  const after = date !== null && firstDay(event.from) > lastDay(date);
  return { concept, event, score, because: present, after };
}

/** 1 for what ended within three months of the article, fading over years. */
function nearness(event: Occurrence, date: PartialDate | null): number {
  if (date === null) return 0.5;
  const years = Math.abs(yearsBetween(event.to ?? event.from, date));
  return years < recentYears ? 1 : Math.exp(-years / fadeYears);
}

/** Inverse frequency among events: a participant of every event explains none. */
function rarityIn(events: readonly Occurrence[]): (id: ConceptId) => number {
  const frequency = new Map<ConceptId, number>();
  for (const id of events.flatMap(({ core }) => core)) {
    frequency.set(id, (frequency.get(id) ?? 0) + 1);
  }
  return (id) => Math.log(1 + events.length / (frequency.get(id) ?? 1));
}

function diversify(items: readonly Ranked[], limit: number): Ranked[] {
  const left = [...items];
  const best = Math.max(...items.map(({ score }) => score), Number.EPSILON);
  const chosen: Ranked[] = [];
  const value = (item: Ranked) => {
    const alike = Math.max(
      0,
      ...chosen.map((other) => likeness(item.event.core, other.event.core)),
    );
    return (relevanceShare * item.score) / best - (1 - relevanceShare) * alike;
  };
  while (chosen.length < limit && left.length > 0) {
    const next = left.reduce((a, b) => (value(b) > value(a) ? b : a));
    left.splice(left.indexOf(next), 1);
    const parent = next.event.partOf;
    const siblings = chosen.filter(({ event }) => parent && event.partOf === parent).length;
    if (siblings < perParent) chosen.push(next);
  }
  return chosen.sort((a, b) => b.score - a.score);
}

/** Jaccard index of two sets of participants. */
function likeness(a: readonly ConceptId[], b: readonly ConceptId[]): number {
  const shared = a.filter((id) => b.includes(id)).length;
  return shared / (a.length + b.length - shared);
}
