import type { Health, Trouble } from '../model/health';
import type { GlossaryDatabase } from './database';
import type { Glossary } from './glossary';
import { DatabaseTrouble, openDatabase, troubleOf } from './open-database';
import { createRecallShelf, type RecallShelf } from './recall-shelf';
import { createSnapshots, type SnapshotStore, type Snapshots } from './snapshots';

/** What the service needs from the world. */
export interface ServiceSurroundings {
  /** Small things that outlive the database: `storage.local`. */
  readonly store: SnapshotStore;
  readonly database: (name: string) => GlossaryDatabase;
  openGlossary(db: GlossaryDatabase): Promise<Glossary>;
  sleep(milliseconds: number): Promise<void>;
  /** Key in the store of the last revision that was published. */
  readonly revisionKey: string;
}

/** The glossary with everything around it: opened when first asked for, and its state of health. */
export interface GlossaryService {
  /** @throws DatabaseTrouble */
  open(): Promise<Glossary>;
  recall(): Promise<RecallShelf>;
  readonly snapshots: Snapshots;
  health(): Promise<Health>;
  /** Something could not be written; remembered until the background is stopped. */
  report(error: unknown): void;
  /** The reader has seen that the browser removed the database, or it was restored. */
  dismiss(): Promise<void>;
  /** Begins an empty database beside one that cannot be opened. That one stays as it is. */
  startAnew(now: string): Promise<void>;
}

interface Opened {
  readonly glossary: Glossary;
  readonly recall: RecallShelf;
}

interface Attempt {
  readonly opened: Promise<Opened>;
  /** Rejects when another page is in the way. */
  readonly blocked: Promise<never>;
}

/** Milliseconds that another page may hold an older version before we say so. */
const patience = 3_000;
const firstName = 'sidelight';
const nameKey = 'database';
const evictedKey = 'evicted';

export function createGlossaryService(around: ServiceSurroundings): GlossaryService {
  const { store } = around;
  const snapshots = createSnapshots(store);
  let attempt: Attempt | null = null;
  let reported: Trouble | null = null;

  const openNow = async (blocked: () => unknown): Promise<Opened> => {
    const db = around.database(String((await store.get(nameKey)) ?? firstName));
    await openDatabase(db, blocked);
    await noticeEviction(db);
    const glossary = await around.openGlossary(db).catch((error) => {
      db.close();
      throw troubleOf(error);
    });
    const evicted = (await store.get(evictedKey)) === true;
    if (!evicted) void snapshots.takeDaily(await glossary.backup()).catch(report);
    return { glossary, recall: createRecallShelf(db) };
  };
  /** A database that is new although something was written before was removed by the browser. */
  const noticeEviction = async (db: GlossaryDatabase) => {
    const value = Number((await store.get(around.revisionKey)) ?? 0);
    if (value === 0 || (await db.meta.get('revision'))) return;
    await store.set({ [evictedKey]: true });
    await db.meta.put({ name: 'revision', value });
  };
  const begin = (): Attempt => {
    let held: () => unknown = () => undefined;
    const blocked = new Promise<never>((_resolve, reject) => {
      held = async () => {
        await around.sleep(patience);
        reject(new DatabaseTrouble('blocked', 'Another page holds an older version of it.'));
      };
    });
    // Nobody may be waiting when it happens.
    blocked.catch(() => undefined);
    const opened = openNow(held);
    // A failed opening is tried again by the next request instead of being remembered.
    opened.catch(() => {
      attempt = null;
    });
    return { opened, blocked };
  };
  /** While a page blocks the opening everybody is told so, and it goes on once that is closed. */
  const opened = () => {
    attempt ??= begin();
    return Promise.race([attempt.opened, attempt.blocked]);
  };
  const report = (error: unknown) => {
    const trouble = troubleOf(error);
    if (trouble instanceof DatabaseTrouble) reported = trouble.trouble;
  };

  return {
    open: async () => (await opened()).glossary,
    recall: async () => (await opened()).recall,
    snapshots,
    report,
    async health() {
      const list = await snapshots.list();
      try {
        const { glossary } = await opened();
        const evicted = (await store.get(evictedKey)) === true;
        const trouble = evicted ? 'evicted' : reported;
        return { trouble, broken: await glossary.broken(), snapshots: list };
      } catch (error) {
        const trouble = error instanceof DatabaseTrouble ? error.trouble : 'unreadable';
        return { trouble, detail: String(error), broken: [], snapshots: list };
      }
    },
    async dismiss() {
      reported = null;
      await store.remove(evictedKey);
    },
    async startAnew(now) {
      await store.set({ [nameKey]: `${firstName}-${now}` });
      // The new one is no evicted one.
      await store.remove(around.revisionKey);
      attempt = null;
    },
  };
}
