import * as v from 'valibot';
import { type Concept, type Lang, langSchema } from './concept';

/** Languages whose names can be added from Wikidata: the interface's first, then what readers read. */
export const lookupLangs = ['en', 'nl', 'de', 'fr', 'es', 'it', 'pl', 'ru', 'uk'] as const;

/**
 * Wikidata as the browser grants it. Without the grant the browser adds the address of the extension
 * to each request, which in Firefox is another one for every reader.
 */
export const wikidataOrigin = 'https://www.wikidata.org/*';

/** An item of Wikidata, `Q7747`. */
export const itemIdSchema = v.pipe(
  v.string(),
  v.regex(/^Q[1-9]\d{0,11}$/, 'must be an item like Q7747'),
);

/** Payloads of `lookup.search` and `lookup.concept`; both send something out, when the reader asks. */
export const lookupSearchSchema = v.strictObject({
  query: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  lang: langSchema,
});
export const lookupConceptSchema = v.strictObject({
  id: itemIdSchema,
  langs: v.pipe(v.array(langSchema), v.minLength(1), v.maxLength(20)),
});
export type LookupSearch = v.InferOutput<typeof lookupSearchSchema>;
export type LookupConcept = v.InferOutput<typeof lookupConceptSchema>;

/** One row of a search in Wikidata. */
export interface LookupHit {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** The other name by which it was found. */
  readonly alias?: string;
}

/** What Wikidata says of an item, as a concept that is not saved yet. */
export interface LookedUp {
  readonly concept: Concept;
  /** What was not taken over, so that it can be said. */
  readonly leftOut: {
    /** Descriptions that speak of now: "former minister". */
    readonly descriptions: readonly { readonly lang: Lang; readonly text: string }[];
    /** Offices that Wikidata does not name. */
    readonly roles: number;
  };
}

/** `off`: the reader has not switched look-ups on, or the browser was told no. `busy` says how long to wait. */
export const lookupCodes = ['off', 'offline', 'busy', 'not-found', 'unreadable'] as const;
export type LookupCode = (typeof lookupCodes)[number];

/** Why a look-up failed; the interface has words for each code, the message says what exactly. */
export interface LookupProblem {
  readonly code: LookupCode;
  readonly message: string;
  /** With `busy`: seconds until it may be tried again. */
  readonly seconds?: number;
}

/** The answer to a look-up. A server that does not answer is to be expected, so it is no exception. */
export type Looked<T> = { readonly found: T } | { readonly problem: LookupProblem };
