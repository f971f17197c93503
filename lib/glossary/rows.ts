import type { Concept, ConceptId } from '../model/concept';
import type { PastChange } from '../model/entry';
import type { PackNews, PackProblem } from '../model/installed-pack';
import type { Meeting } from '../model/meeting';
import type { Manifest } from '../model/pack';
import type { PackOrigin } from '../packs/accept';
import type { Familiarity } from '../recall/familiarity';
import type { FormTable } from '../recognition/lexicon/form-table';

/** An installed pack, immutable: the reader's edits never go in here. */
export interface PackRow {
  readonly id: string;
  readonly version: string;
  readonly origin: PackOrigin;
  /** Off: installed and kept up to date, but not recognised. */
  readonly enabled: boolean;
  /** Where two packs have a concept, the one installed later counts. */
  readonly order: number;
  readonly facts: Pick<
    Manifest,
    'title' | 'description' | 'asOf' | 'languages' | 'licence' | 'attribution' | 'entries'
  >;
  /** The public key that signed it (base64url); null for a pack without a signature. */
  readonly signer: string | null;
  readonly shards: readonly ShardRef[];
  /** The pack's events, as lines of JSON: every article is weighed against all of them. */
  readonly events: string;
  /** SHA-256 of the manifest that was installed. */
  readonly digest: string;
  /** When and with what answer its address was last asked. */
  readonly check?: PackCheck;
  /** What the last update changed. */
  readonly news?: PackNews;
}

/** Where a shard is stored. */
export interface ShardRef {
  readonly key: string;
  readonly sha256: string;
  readonly entries: number;
  readonly bytes: number;
}

export interface PackCheck {
  /** ISO 8601. */
  readonly at: string;
  /** The manifest's entity tag, for the next conditional request. */
  readonly tag?: string;
  readonly problem?: PackProblem;
}

/** Part of a pack: entries as lines of canonical JSON, and their names for search. */
export interface ShardRow {
  /** Pack and hash, so that equal shards of two packs are removed apart. */
  readonly key: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** A line an entry, for search; see `searchLine`. */
  readonly names: Uint8Array<ArrayBuffer>;
}

/** What the reader says of a concept. Fields not listed are the pack's; null clears a field. */
export interface OverlayRow {
  readonly id: ConceptId;
  readonly fields: { readonly [Field in keyof Concept]?: Concept[Field] | null };
  /** When the reader deleted it, ISO 8601; the fields stay, for undo. */
  readonly removed?: string;
  /** The entry with which it was made one; only with `removed`. */
  readonly mergedInto?: ConceptId;
}

/** Where a concept is not to be marked. */
export interface ExclusionRow {
  /** Concept, scope and place in one, so that saying it twice is one row. */
  readonly id: string;
  readonly concept: ConceptId;
  /** Address of a page, host name of a site, or `*`. */
  readonly place: string;
}

/** Tables that the reader changes, with their rows. */
export interface EditableRows {
  readonly overlay: OverlayRow;
  readonly exclusions: ExclusionRow;
}
export type EditableTable = keyof EditableRows;

/** A row that is to stand (or, with null, not to stand) under a key. */
export type RowWrite = {
  [Table in EditableTable]: {
    readonly table: Table;
    readonly key: string;
    readonly row: EditableRows[Table] | null;
  };
}[EditableTable];

/** A row before and after a change: what undo needs. */
export interface RowChange {
  readonly table: EditableTable;
  readonly key: string;
  readonly before: OverlayRow | ExclusionRow | null;
  readonly after: OverlayRow | ExclusionRow | null;
}

/** One thing the reader did, to one entry or to many at once. */
export interface ChangeRow extends Omit<PastChange, 'id'> {
  readonly id?: number;
  readonly rows: readonly RowChange[];
}

/** The compiled lexicon of packs and overlay; see lib/recognition/lexicon. */
export interface LexiconRow {
  readonly name: 'all';
  /** The code that compiled it: what other code compiled is not used. */
  readonly build: string;
  /** The packs that it was compiled from: with others it serves until it is compiled anew. */
  readonly packs: string;
  readonly table: FormTable;
  /** Ordinals run through the entries of these shards in order, then through `own`. */
  readonly shards: readonly Pick<ShardRef, 'key' | 'entries'>[];
  /** Ids of the reader's own and edited concepts, a line each. */
  readonly own: string;
  /** Given names, a line each. */
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

/** How well the reader knows a name; see lib/recall. */
export type FamiliarityRow = Familiarity;

/** The articles in which a name was met, newest first. */
export interface MeetingsRow {
  readonly concept: ConceptId;
  readonly meetings: readonly Meeting[];
}
