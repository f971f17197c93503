import * as v from 'valibot';
import type { LookupHit, LookupSearch } from '../model/lookup';
import type { AnswerCache } from './answer-cache';
import { type Entity, entitiesAnswer, type SearchHit, searchAnswer } from './answers';
import { LookupError } from './lookup-error';
import { plainText } from './plain-text';
import type { Ask } from './polite-ask';

/** Ids that one request may name. Statements make an item big, so fewer of those. */
const batch = { names: 50, statements: 25 } as const;
const hits = 10;

/** What is wanted of an item. */
export interface Wanted {
  readonly props: 'all' | 'office' | 'labels';
  /** Only names in these languages; null for every language that there is. */
  readonly langs: readonly string[] | null;
}

const propsOf = {
  all: 'info|labels|aliases|descriptions|claims',
  office: 'info|labels|claims',
  labels: 'info|labels',
} as const;

export interface WikidataClient {
  /** Items with such a name, best first. @throws LookupError */
  search(question: LookupSearch): Promise<readonly LookupHit[]>;
  /** Items by the id that was asked for, also where they were merged into another. @throws LookupError */
  entities(ids: readonly string[], wanted: Wanted): Promise<ReadonlyMap<string, Entity>>;
}

/** The two questions that we have for Wikidata's action API. */
export function wikidataClient(ask: Ask, cache: AnswerCache): WikidataClient {
  const fetchBatch = async (ids: readonly string[], { props, langs }: Wanted) => {
    const answer = await ask({
      action: 'wbgetentities',
      ids: ids.join('|'),
      props: propsOf[props],
      ...(langs && { languages: langs.join('|') }),
    });
    const { entities } = read(entitiesAnswer, answer);
    const all = Object.values(entities);
    return ids.flatMap((id): [string, Entity][] => {
      const entity = entities[id] ?? all.find(({ redirects }) => redirects?.from === id);
      return entity && entity.missing === undefined ? [[id, entity]] : [];
    });
  };
  return {
    async search({ query, lang }) {
      const answer = await ask({
        action: 'wbsearchentities',
        search: query,
        language: lang,
        uselang: lang,
        type: 'item',
        limit: String(hits),
      });
      return read(searchAnswer, answer).search.map(hitOf);
    },
    async entities(ids, wanted) {
      const keyOf = (id: string) => [id, wanted.props, ...(wanted.langs ?? ['*'])].join(' ');
      const found = new Map<string, Entity>();
      const absent: string[] = [];
      for (const id of new Set(ids)) {
        const kept = await cache.get(keyOf(id));
        if (kept) found.set(id, kept);
        else absent.push(id);
      }
      const size = wanted.props === 'labels' ? batch.names : batch.statements;
      for (let at = 0; at < absent.length; at += size) {
        for (const [id, entity] of await fetchBatch(absent.slice(at, at + size), wanted)) {
          found.set(id, entity);
          await cache.set(keyOf(id), entity);
        }
      }
      return found;
    },
  };
}

function hitOf({ id, label, description, display, match }: SearchHit): LookupHit {
  const name = plainText(display?.label?.value ?? label ?? match?.text ?? '') || id;
  const about = plainText(display?.description?.value ?? description ?? '');
  const alias = match?.type === 'alias' ? plainText(match.text) : '';
  return {
    id,
    label: name,
    ...(about && { description: about }),
    ...(alias && alias !== name && { alias }),
  };
}

function read<T extends v.GenericSchema>(schema: T, answer: unknown): v.InferOutput<T> {
  const parsed = v.safeParse(schema, answer);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const where = v.getDotPath(issue) ?? 'answer';
  throw new LookupError('unreadable', `Wikidata answers in an unknown way (${where}).`);
}
