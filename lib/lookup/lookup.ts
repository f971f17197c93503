import type { ConceptId, Lang } from '../model/concept';
import type { PartialDate } from '../model/dates';
import type { Looked, LookedUp, LookupConcept, LookupHit, LookupSearch } from '../model/lookup';
import type { Entity } from './answers';
import { LookupError, looked } from './lookup-error';
import { relatedItems } from './relations-of';
import { bodiesOf, officesOf } from './roles-of';
import { toConcept } from './to-concept';
import type { WikidataClient } from './wikidata-client';

export interface LookupSurroundings {
  readonly client: WikidataClient;
  /** Whether the reader has switched look-ups on: nothing is sent otherwise. */
  readonly allowed: () => Promise<boolean>;
  /** Which of these the glossary has. */
  readonly known: (ids: readonly ConceptId[]) => Promise<ReadonlySet<ConceptId>>;
  readonly today: () => PartialDate;
}

/** Looks things up in Wikidata, each time because the reader asks for it. */
export interface Lookup {
  search(question: LookupSearch): Promise<Looked<readonly LookupHit[]>>;
  concept(question: LookupConcept): Promise<Looked<LookedUp>>;
}

export function createLookup({ client, allowed, known, today }: LookupSurroundings): Lookup {
  const onlyIfAllowed = async <T>(work: () => Promise<T>): Promise<T> => {
    if (!(await allowed())) throw new LookupError('off', 'Looking up in Wikidata is switched off.');
    return work();
  };
  const concept = async ({ id, langs }: LookupConcept): Promise<LookedUp> => {
    const entity = await named(client, [id], 'all', langs);
    const item = entity.get(id);
    if (!item) throw new LookupError('not-found', `Wikidata has no item ${id}.`);
    const offices = await named(client, officesOf(item), 'office', langs);
    const related = new Set([...relatedItems(item), ...bodiesOf(item, offices)]);
    return toConcept(item, { langs, offices, known: await known([...related]), today: today() });
  };
  return {
    search: (question) => looked(onlyIfAllowed(() => client.search(question))),
    concept: (question) => looked(onlyIfAllowed(() => concept(question))),
  };
}

/** Items with their names; those with none in the languages at hand come with every name they have. */
async function named(
  client: WikidataClient,
  ids: readonly string[],
  props: 'all' | 'office',
  chosen: readonly Lang[],
): Promise<ReadonlyMap<string, Entity>> {
  const langs = [...new Set([...chosen, 'mul', 'en'])];
  const found = await client.entities(ids, { props, langs });
  const nameless = [...found].filter(([, { labels }]) => Object.keys(labels).length === 0);
  if (nameless.length === 0) return found;
  const all = new Map(found);
  const names = await client.entities(
    nameless.map(([id]) => id),
    { props: 'labels', langs: null },
  );
  for (const [id, entity] of nameless) {
    all.set(id, { ...entity, labels: names.get(id)?.labels ?? {} });
  }
  return all;
}
