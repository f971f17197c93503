import type { Manifest } from './pack';

/** Why the last check of a pack failed. */
export interface PackProblem {
  readonly code: string;
  readonly message: string;
}

/** What an update changed: how many, and the names of some. */
export interface PackNews {
  readonly from: string;
  readonly added: NewsList;
  readonly changed: NewsList;
  readonly removed: NewsList;
}
export interface NewsList {
  readonly count: number;
  readonly names: readonly string[];
}

/** An installed pack as the interface shows it. */
export interface InstalledPack
  extends Pick<
    Manifest,
    | 'id'
    | 'version'
    | 'title'
    | 'description'
    | 'asOf'
    | 'languages'
    | 'licence'
    | 'attribution'
    | 'entries'
  > {
  readonly origin: 'bundled' | 'file' | 'url';
  readonly address?: string;
  readonly enabled: boolean;
  readonly bytes: number;
  /** Of the key that signed it; absent for an unsigned pack. */
  readonly fingerprint?: string;
  /** ISO 8601. */
  readonly checkedAt?: string;
  readonly problem?: PackProblem;
  readonly news?: PackNews;
}

export type PackPhase = 'manifest' | 'entries' | 'names';

/** Work on packs that is under way, or how the last one ended. */
export interface PackJob {
  readonly state: 'running' | 'done' | 'failed';
  /** Id, once it is known. */
  readonly pack?: string;
  readonly phase: PackPhase;
  /** Entries. */
  readonly done: number;
  readonly total: number;
  readonly problem?: PackProblem;
}
