import type { Concept, ConceptId } from '../model/concept';
import type { Change } from '../model/entry';
import type { Pack } from '../model/pack';
import type { FormTable } from '../recognition/lexicon/form-table';

/** An installed pack, whole and untouched: the reader's edits never go in here. */
export interface PackRow {
  readonly id: string;
  readonly version: string;
  readonly pack: Pack;
}

/** What the reader says of a concept. Fields not listed are the pack's; null clears a field. */
export interface OverlayRow {
  readonly id: ConceptId;
  readonly fields: { readonly [Field in keyof Concept]?: Concept[Field] | null };
  /** When the reader deleted it, ISO 8601; the fields stay, for undo. */
  readonly removed?: string;
}

/** Where a concept is not to be marked. */
export interface ExclusionRow {
  /** Concept, scope and place in one, so that saying it twice is one row. */
  readonly id: string;
  readonly concept: ConceptId;
  /** Address of a page, host name of a site, or `*`. */
  readonly place: string;
}

export type EditableRow = OverlayRow | ExclusionRow;
export type EditableTable = 'overlay' | 'exclusions';

/** One thing the reader did, with the row before and after it: what undo needs. */
export interface ChangeRow {
  readonly id?: number;
  readonly at: string;
  readonly action: Change['action'];
  readonly label: string;
  readonly table: EditableTable;
  readonly key: string;
  readonly before: EditableRow | null;
  readonly after: EditableRow | null;
}

/** The compiled lexicon of packs and overlay; see lib/recognition/lexicon. */
export interface LexiconRow {
  readonly name: 'all';
  /** What it was compiled from and by; another version is compiled anew. */
  readonly version: string;
  readonly table: FormTable;
  /** Ids in the order of their ordinals, and given names, a line each. */
  readonly ids: string;
  readonly givenNames: string;
}

/** A concept that changed after the lexicon was compiled. */
export interface PendingRow {
  readonly id: ConceptId;
}

export interface MetaRow {
  readonly name: 'revision';
  readonly value: number;
}
