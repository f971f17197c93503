import Dexie, { type EntityTable } from 'dexie';
import { type Migration, migrations } from './migrations';
import type {
  ChangeRow,
  ExclusionRow,
  FamiliarityRow,
  LexiconRow,
  MeetingsRow,
  MetaRow,
  OverlayRow,
  PackRow,
  PendingRow,
  ShardRow,
} from './rows';

/** The reader's glossary in IndexedDB. Opened by the background only, in the extension's origin. */
export class GlossaryDatabase extends Dexie {
  declare readonly packs: EntityTable<PackRow, 'id'>;
  declare readonly shards: EntityTable<ShardRow, 'key'>;
  declare readonly overlay: EntityTable<OverlayRow, 'id'>;
  declare readonly exclusions: EntityTable<ExclusionRow, 'id'>;
  declare readonly changes: EntityTable<ChangeRow & { id: number }, 'id'>;
  declare readonly meta: EntityTable<MetaRow, 'name'>;
  declare readonly lexicons: EntityTable<LexiconRow, 'name'>;
  declare readonly pending: EntityTable<PendingRow, 'id'>;
  declare readonly familiarity: EntityTable<FamiliarityRow, 'concept'>;
  declare readonly meetings: EntityTable<MeetingsRow, 'concept'>;

  /** The version that this code writes. */
  readonly newest: number;

  constructor(name = 'sidelight', history: readonly Migration[] = migrations) {
    super(name);
    this.newest = history.at(-1)?.version ?? 0;
    for (const { version, stores, upgrade } of history) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }
}
