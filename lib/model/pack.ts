import * as v from 'valibot';
import { conceptIdSchema, conceptSchema, langSchema } from './concept';
import { partialDateSchema } from './dates';

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const byLang = v.record(langSchema, text(300));

export const packIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]{0,59}$/, 'must be an id like world-leaders'),
);

/** Numbers joined by dots, compared one by one: `2026.11.25`, `2026.11.25.2`. */
export const versionSchema = v.pipe(
  v.string(),
  v.regex(/^\d{1,9}(?:\.\d{1,9}){0,3}$/, 'must be a version like 2026.11.25'),
);

const daySchema = v.pipe(
  partialDateSchema,
  v.check((date) => date.length === 10, 'must be a day: YYYY-MM-DD'),
);

/** What a pack says of itself, apart from where its entries are. */
const packFacts = {
  id: packIdSchema,
  version: versionSchema,
  /** The day up to which a role without an end is known to hold. */
  asOf: partialDateSchema,
  title: byLang,
  description: v.exactOptional(byLang),
  licence: text(100),
  attribution: v.pipe(
    v.array(
      v.strictObject({ name: text(200), url: v.exactOptional(text(2000)), licence: text(100) }),
    ),
    v.maxLength(50),
  ),
};

/** A bundle of concepts as its author has it. See docs/formats/pack.md. */
export const packSchema = v.strictObject({
  format: v.literal(1),
  ...packFacts,
  concepts: v.array(conceptSchema),
});
export type Pack = v.InferOutput<typeof packSchema>;

const sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in hex'));
const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Relative, inside the manifest's own folder: no `..`, no host, no query. */
const pathSchema = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(
    /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/,
    'must be a path below the manifest',
  ),
);
const fileEntries = {
  path: pathSchema,
  /** Of the content, uncompressed. */
  sha256: sha256Schema,
  /** Bytes of the content, uncompressed. */
  bytes: countSchema,
  entries: countSchema,
};
export const packFileSchema = v.strictObject(fileEntries);
export type PackFile = v.InferOutput<typeof packFileSchema>;

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]+$/, 'must be base64url'));

/** `pack.json`: the one file of a published pack that changes. */
export const manifestSchema = v.strictObject({
  format: v.literal(2, 'this version of Sidelight reads packs of format 2'),
  ...packFacts,
  languages: v.array(langSchema),
  created: daySchema,
  /** After this day a subscription takes the manifest for one that somebody holds back. */
  expires: v.exactOptional(daySchema),
  entries: countSchema,
  /** Shards, in order: an entry is in the one that `shardOf` its id names. */
  files: v.pipe(v.array(packFileSchema), v.minLength(1), v.maxLength(4096)),
  deltas: v.exactOptional(
    v.pipe(v.array(v.strictObject({ from: versionSchema, ...fileEntries })), v.maxLength(30)),
  ),
  signature: v.exactOptional(
    v.strictObject({ alg: v.literal('Ed25519'), key: base64url, value: base64url }),
  ),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type PackDelta = NonNullable<Manifest['deltas']>[number];

/**
 * An entry of a published pack: a concept without what only a reader adds. Ids are Wikidata items
 * or have a prefix, so that none is a name that JavaScript knows.
 */
export const packEntrySchema = v.pipe(
  conceptSchema,
  v.check(({ note }) => note === undefined, 'a pack has no notes'),
  v.check(
    ({ id }) => /^(?:Q\d{1,12}|[a-z][a-z0-9-]{0,19}:[^\\]+)$/.test(id),
    'must have an id like Q7747 or x:my-thing',
  ),
);

/** One line of a delta. */
export const deltaLineSchema = v.variant('op', [
  v.strictObject({ op: v.literal('put'), entry: packEntrySchema }),
  v.strictObject({ op: v.literal('del'), id: conceptIdSchema }),
]);
export type DeltaLine = v.InferOutput<typeof deltaLineSchema>;
