import * as v from 'valibot';
import { conceptIdSchema } from './concept';
import { settingsSchema } from './settings';

/** A row of the reader's: an own concept, or what the reader says differently from a pack. */
export const overlayRowSchema = v.strictObject({
  id: conceptIdSchema,
  fields: v.record(v.string(), v.unknown()),
  /** When the reader deleted it, ISO 8601; the fields stay, for undo. */
  removed: v.exactOptional(v.string()),
  /** The entry with which it was made one. */
  mergedInto: v.exactOptional(conceptIdSchema),
});

/** Where a concept is not to be marked. */
export const exclusionRowSchema = v.strictObject({
  /** Concept, scope and place in one, so that saying it twice is one row. */
  id: v.string(),
  concept: conceptIdSchema,
  /** Address of a page, host name of a site, or `*`. */
  place: v.string(),
});

/** Everything of the reader's own: what a snapshot and the file of everything hold. */
export const backupSchema = v.strictObject({
  format: v.literal('sidelight-everything'),
  version: v.literal(1),
  /** When it was made, ISO 8601. */
  at: v.string(),
  settings: v.exactOptional(settingsSchema),
  overlay: v.array(overlayRowSchema),
  exclusions: v.array(exclusionRowSchema),
  /** Packs that the reader subscribed to, by address. */
  subscriptions: v.exactOptional(v.array(v.string()), []),
  /** Packs from files, whole; only in files, a snapshot would be too big with them. */
  lists: v.exactOptional(
    v.array(v.strictObject({ title: v.string(), id: v.string(), concepts: v.array(v.unknown()) })),
    [],
  ),
});
export type Backup = v.InferOutput<typeof backupSchema>;
