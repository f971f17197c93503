/** What may be wrong with the database. */
export const troubles = ['evicted', 'newer', 'blocked', 'full', 'unreadable'] as const;
export type Trouble = (typeof troubles)[number];

/** How the glossary's database is. */
export interface Health {
  /**
   * `evicted`: the browser removed it; `newer`: another version of Sidelight wrote it; `blocked`: a
   * page of an older version holds it; `full`: the disk or the browser's quota is; `unreadable`:
   * anything else that keeps it from being opened.
   */
  readonly trouble: Trouble | null;
  /** The browser's own words. */
  readonly detail?: string;
  /** Entries of the reader's that cannot be read; they are kept as they are. */
  readonly broken: readonly string[];
  /** The snapshots that there are, newest first. */
  readonly snapshots: readonly SnapshotHead[];
}

/** A daily copy of what is the reader's own. */
export interface SnapshotHead {
  readonly id: string;
  /** When it was taken, ISO 8601. */
  readonly at: string;
  /** Entries of the reader's own, and edits. */
  readonly entries: number;
  readonly bytes: number;
}

/** What restoring a copy would change. */
export interface RestorePreview {
  readonly head: Omit<SnapshotHead, 'bytes'>;
  /** Labels of entries that would come, change, and go to the trash. */
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}
