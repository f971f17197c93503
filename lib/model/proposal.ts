import * as v from 'valibot';
import { type Concept, type ConceptId, langSchema } from './concept';
import { partialDateSchema } from './dates';
import type { Found } from './entry';

/** What the reader selected on a page. */
export const selectionSchema = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(300)),
  /** The block of text in which it stands. */
  around: v.pipe(v.string(), v.maxLength(5_000)),
  /** Where in `around` it begins, UTF-16 units. */
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  lang: langSchema,
  date: v.nullable(partialDateSchema),
  url: v.pipe(v.string(), v.maxLength(4096)),
  title: v.pipe(v.string(), v.maxLength(1_000)),
  /** Name of the news site. */
  outlet: v.pipe(v.string(), v.maxLength(200)),
});
export type Selection = Readonly<v.InferOutput<typeof selectionSchema>>;

/** An entry that the reader may add with one key. */
export interface Proposal {
  readonly concept: Concept;
  /** The words of the article from which kind and role were taken; absent when none were. */
  readonly quote?: string;
  /** Entries that may be meant already. */
  readonly alike: readonly Found[];
}

/** What a menu, a key or a card wants the popup to show. */
export type Visit = { readonly entry: ConceptId } | { readonly proposal: Proposal };
