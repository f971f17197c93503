import * as v from 'valibot';
import { type Entity, entitySchema } from './answers';

/** Milliseconds for which what Wikidata said of an item is not asked again. */
const keepFor = 24 * 60 * 60 * 1000;

/** Where answers are kept, best where they outlive a background that is stopped. */
export interface AnswerStore {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

const keptSchema = v.object({ at: v.number(), entity: entitySchema });

/** Entities by key. What is old or cannot be read counts as absent, and so does a full store. */
export function answerCache(store: AnswerStore, now: () => number) {
  return {
    async get(key: string): Promise<Entity | undefined> {
      const kept = v.safeParse(keptSchema, await store.get(key).catch(() => undefined));
      const age = kept.success ? now() - kept.output.at : keepFor;
      return kept.success && age >= 0 && age < keepFor ? kept.output.entity : undefined;
    },
    async set(key: string, entity: Entity): Promise<void> {
      await store.set(key, { at: now(), entity }).catch(() => undefined);
    },
  };
}
export type AnswerCache = ReturnType<typeof answerCache>;
