import type { Concept, ConceptId, Kind } from './concept';

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
  readonly own: boolean;
  readonly edited: boolean;
}

/** Something the reader did to the glossary, as it is offered for undo. */
export interface Change {
  readonly id: number;
  readonly action: 'add' | 'edit' | 'remove' | 'revert' | 'exclude';
  readonly label: string;
}

/** Where a mention is not wanted: on one page, on one site, or anywhere. */
export const exclusionScopes = ['page', 'site', 'everywhere'] as const;
export type ExclusionScope = (typeof exclusionScopes)[number];
