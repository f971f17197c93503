import type { Trouble } from '../model/health';
import type { GlossaryDatabase } from './database';

/** The database cannot be opened, or not written to. */
export class DatabaseTrouble extends Error {
  override readonly name = 'DatabaseTrouble';
  constructor(
    readonly trouble: Trouble,
    message: string,
  ) {
    super(message);
  }
}

/** Dexie counts in tenths of the browser's versions. */
const perVersion = 10;

/**
 * Opens the database. Nothing in it is changed or removed when that fails.
 * @param blocked called when a page of an older version holds it; opening goes on when that is closed
 * @throws DatabaseTrouble
 */
export async function openDatabase(db: GlossaryDatabase, blocked: () => unknown): Promise<void> {
  await refuseNewer(db);
  db.on('blocked', blocked);
  try {
    await db.open();
  } catch (error) {
    throw troubleOf(error);
  }
}

/** Dexie would open what a newer version wrote, and write into what we do not understand. */
async function refuseNewer(db: GlossaryDatabase): Promise<void> {
  const installed = (await indexedDB.databases()).find(({ name }) => name === db.name);
  if ((installed?.version ?? 0) > db.newest * perVersion) {
    throw new DatabaseTrouble(
      'newer',
      `Version ${(installed?.version ?? 0) / perVersion} of it is here.`,
    );
  }
}

/** What an error of the database means, or the error itself when it is none. */
export function troubleOf(error: unknown): unknown {
  if (error instanceof DatabaseTrouble || !(error instanceof Error)) return error;
  const names = namesOf(error);
  const trouble = names.includes('QuotaExceededError')
    ? 'full'
    : names.includes('VersionError')
      ? 'newer'
      : names.some((name) => unreadable.has(name))
        ? 'unreadable'
        : null;
  return trouble ? new DatabaseTrouble(trouble, error.message) : error;
}

/** What browsers say of a database that is damaged or that they keep from us. */
const unreadable: ReadonlySet<string> = new Set([
  'OpenFailedError',
  'UnknownError',
  'DataError',
  'NotReadableError',
  'InvalidStateError',
  'MissingAPIError',
  'UpgradeError',
]);

/** Dexie wraps the browser's error. */
function namesOf(error: Error & { readonly inner?: unknown }): string[] {
  return error.inner instanceof Error ? [error.name, ...namesOf(error.inner)] : [error.name];
}
