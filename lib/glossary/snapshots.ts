import type { Backup } from '../model/backup';
import type { SnapshotHead } from '../model/health';
import { entriesIn, parseBackup } from './backup';

/** Where snapshots are kept: apart from the database, so that both are not lost together. */
export interface SnapshotStore {
  get(key: string): Promise<unknown>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The daily copies of what is the reader's own. */
export interface Snapshots {
  /** Newest first. */
  list(): Promise<readonly SnapshotHead[]>;
  /** @throws BackupRefused when it cannot be read, Error when there is none of that id */
  read(id: string): Promise<Backup>;
  take(backup: Backup): Promise<SnapshotHead>;
  /** Takes one unless there is one of this day, or there is nothing to keep. */
  takeDaily(backup: Backup): Promise<void>;
}

const index = 'snapshots';
const keyOf = (id: string) => `snapshot ${id}`;
/** A week of them: long enough to notice that something is gone. */
const mostKept = 7;

export function createSnapshots(store: SnapshotStore): Snapshots {
  const list = async () => ((await store.get(index)) ?? []) as readonly SnapshotHead[];
  const take = async (backup: Backup): Promise<SnapshotHead> => {
    const data = await compress(JSON.stringify(backup));
    const head = { id: backup.at, at: backup.at, entries: entriesIn(backup), bytes: data.length };
    const heads = [head, ...(await list()).filter(({ id }) => id !== head.id)];
    await store.set({ [keyOf(head.id)]: data, [index]: heads.slice(0, mostKept) });
    for (const { id } of heads.slice(mostKept)) await store.remove(keyOf(id));
    return head;
  };
  return {
    list,
    async read(id) {
      const data = await store.get(keyOf(id));
      if (typeof data !== 'string') throw new Error(`There is no snapshot of ${id}.`);
      return parseBackup(await decompress(data));
    },
    take,
    async takeDaily(backup) {
      const [last] = await list();
      const today = backup.at.slice(0, 10);
      // An empty glossary never pushes a full one out: that is how people lose everything.
      if (backup.overlay.length === 0 || last?.at.slice(0, 10) === today) return;
      await take(backup);
    },
  };
}

async function compress(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

async function decompress(data: string): Promise<string> {
  const bytes = Uint8Array.from(atob(data), (unit) => unit.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
