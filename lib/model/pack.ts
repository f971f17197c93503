import * as v from 'valibot';
import { conceptSchema, langSchema } from './concept';
import { partialDateSchema } from './dates';

/** A bundle of concepts by one publisher, immutable once installed. See docs/formats/pack.md. */
export const packSchema = v.strictObject({
  format: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/)),
  version: v.pipe(
    v.string(),
    v.regex(/^\d{4}\.\d{1,2}\.\d{1,2}$/, 'must be a version like 2026.11.24'),
  ),
  /** The day up to which a role without an end is known to hold. */
  asOf: partialDateSchema,
  title: v.record(langSchema, v.string()),
  licence: v.string(),
  attribution: v.array(
    v.strictObject({ name: v.string(), url: v.exactOptional(v.string()), licence: v.string() }),
  ),
  concepts: v.array(conceptSchema),
});
export type Pack = v.InferOutput<typeof packSchema>;
