import * as v from 'valibot';
import { canonical } from '../model/canonical';
import { type Concept, conceptSchema } from '../model/concept';
import type { Entry } from '../model/entry';
import type { OverlayRow } from './rows';

/** A pack's concept with the pack that it came from. */
export interface PackConcept {
  readonly concept: Concept;
  readonly pack: string;
  readonly asOf: string;
}

/**
 * The concept as the reader sees it, or null when it was deleted or never was. A row that no
 * longer fits the schema leaves the pack's words standing; it is kept in the database.
 */
export function applyOverlay(
  base: PackConcept | undefined,
  row: OverlayRow | undefined,
): Entry | null {
  if (row?.removed) return null;
  const untouched = base ? { ...base, edited: false } : null;
  if (!row) return untouched;
  const merged: Record<string, unknown> = { ...base?.concept, ...row.fields, id: row.id };
  for (const [field, value] of Object.entries(merged)) if (value === null) delete merged[field];
  const parsed = v.safeParse(conceptSchema, merged);
  if (!parsed.success) return untouched;
  return {
    concept: parsed.output,
    pack: base?.pack ?? null,
    asOf: base?.asOf ?? null,
    edited: base !== undefined && Object.keys(row.fields).length > 0,
  };
}

/** What is to be stored so that `wanted` shows over `base`: only the fields that differ. */
export function overlayFor(base: Concept | undefined, wanted: Concept): OverlayRow {
  if (!base) return { id: wanted.id, fields: wanted };
  const fields: Record<string, unknown> = {};
  const names = new Set([...Object.keys(base), ...Object.keys(wanted)]) as Set<keyof Concept>;
  for (const name of names) {
    if (canonical(base[name]) !== canonical(wanted[name])) fields[name] = wanted[name] ?? null;
  }
  return { id: wanted.id, fields };
}
