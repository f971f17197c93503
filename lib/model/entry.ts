import * as v from 'valibot';
import { type Concept, type ConceptId, conceptIdSchema, type Kind, kinds } from './concept';

/** A concept as the reader sees it: the pack's, with the reader's edits on top. */
export interface Entry {
  readonly concept: Concept;
  /** The pack it came from; null for the reader's own. */
  readonly pack: string | null;
  /** Day up to which its open roles are known to hold; null for the reader's own. */
  readonly asOf: string | null;
  /** True when the reader changed what the pack says. */
  readonly edited: boolean;
}

/** One row of a search in the glossary. */
export interface Found {
  readonly concept: ConceptId;
  readonly kind: Kind;
  readonly label: string;
  readonly description?: string;
  readonly pack: string | null;
  readonly own: boolean;
  readonly edited: boolean;
  /** Marked nowhere. */
  readonly hidden: boolean;
  readonly note?: string;
  readonly tags: readonly string[];
}

/** What of the reader's a search may be narrowed to. */
export const ownStates = ['own', 'edited', 'noted', 'hidden'] as const;
export type OwnState = (typeof ownStates)[number];

/** Narrows a search; absent fields do not. */
export const filterEntries = {
  kind: v.exactOptional(v.picklist(kinds)),
  /** Id of a pack. */
  pack: v.exactOptional(v.string()),
  tag: v.exactOptional(v.string()),
  state: v.exactOptional(v.picklist(ownStates)),
};
const filterSchema = v.strictObject(filterEntries);
export type Filter = Readonly<v.InferOutput<typeof filterSchema>>;

/** What there is to narrow a search to, with how many each has. */
export interface Facets {
  readonly packs: readonly {
    readonly pack: string;
    readonly title: Readonly<Record<string, string>>;
    readonly entries: number;
  }[];
  readonly tags: readonly { readonly tag: string; readonly entries: number }[];
  readonly states: Readonly<Record<OwnState, number>>;
  /** Entries in the trash. */
  readonly removed: number;
}

/** What may be done to many concepts at once. */
export const bulkSchema = v.variant('do', [
  v.strictObject({ do: v.picklist(['remove', 'restore', 'purge', 'revert', 'hide', 'show']) }),
  v.strictObject({
    do: v.picklist(['tag', 'untag']),
    tag: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)),
  }),
  v.strictObject({ do: v.literal('kind'), kind: v.picklist(kinds) }),
]);
export type Bulk = Readonly<v.InferOutput<typeof bulkSchema>>;
/** As many as one action may change: they are written and undone together. */
export const mostTogether = 5_000;
export const conceptIdsSchema = v.pipe(v.array(conceptIdSchema), v.maxLength(mostTogether));

/** What the reader can do to the glossary. */
export const actions = [
  'add',
  'edit',
  'remove',
  'restore',
  'purge',
  'revert',
  'exclude',
  'include',
  'tag',
  'untag',
  'kind',
  'merge',
  'import',
  'recover',
] as const;

/** Something the reader did to the glossary, as it is offered for undo. */
export interface Change {
  readonly id: number;
  readonly action: (typeof actions)[number];
  /** Name of what was changed, of the first of several. */
  readonly label: string;
  /** How many entries it changed. */
  readonly count: number;
}

/** A change in the history. */
export interface PastChange extends Change {
  /** ISO 8601. */
  readonly at: string;
}

/** Something in the trash. */
export interface Removed {
  readonly concept: ConceptId;
  readonly kind: Kind;
  readonly label: string;
  readonly own: boolean;
  /** When, ISO 8601. */
  readonly at: string;
  /** The entry with which it was made one. */
  readonly mergedInto?: { readonly concept: ConceptId; readonly label: string };
}

/** How a concept that is to be imported compares with what the glossary has. */
export interface Comparison {
  readonly concept: ConceptId;
  /**
   * `new`; `same` as the entry of its id; `changes` what a pack says; `conflict`s with what the
   * reader wrote; `alike`: another entry has its name.
   */
  readonly status: 'new' | 'same' | 'changes' | 'conflict' | 'alike';
  /** Fields of the concept that would change. */
  readonly fields: readonly string[];
  /** The concept with what the entry of its id knows besides: what is to be imported. */
  readonly completed?: Concept;
  /** The entry of its id, or the one of its name. */
  readonly present?: { readonly concept: ConceptId; readonly label: string };
}

/** Where a mention is not wanted: on one page, on one site, or anywhere. */
export const exclusionScopes = ['page', 'site', 'everywhere'] as const;
export type ExclusionScope = (typeof exclusionScopes)[number];

/** A rule that keeps a concept from being marked. */
export interface ExclusionRule {
  readonly id: string;
  readonly concept: ConceptId;
  readonly label: string;
  readonly scope: ExclusionScope;
  /** Address or host; `*` for everywhere. */
  readonly place: string;
}
