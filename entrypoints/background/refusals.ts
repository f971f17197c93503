import { BackupRefused } from '../../lib/glossary/backup';
import { NothingToDo } from '../../lib/glossary/editing';
import { DatabaseTrouble, troubleOf } from '../../lib/glossary/open-database';
import { MissingError } from '../../lib/glossary/state';
import { UndoError } from '../../lib/glossary/write';
import { Refusal } from '../../lib/messaging/listen';
import { PackRefused } from '../../lib/packs/refusal';

/** Waits for work; the glossary's own errors become refusals whose words reach the reader. */
export type Explain = <T>(work: Promise<T>) => Promise<T>;

/** @param report is told what went wrong before the refusal is thrown */
export function createExplain(report: (error: unknown) => void): Explain {
  return async (work) => {
    try {
      return await work;
    } catch (error) {
      report(error);
      throw refusalOf(error);
    }
  };
}

function refusalOf(error: unknown): unknown {
  if (error instanceof MissingError) return new Refusal('not-found', error.message);
  if (error instanceof BackupRefused) return new Refusal('invalid', error.message);
  if (error instanceof UndoError || error instanceof NothingToDo || error instanceof PackRefused) {
    return new Refusal('refused', error.message);
  }
  const trouble = troubleOf(error);
  return trouble instanceof DatabaseTrouble ? new Refusal('storage', trouble.message) : error;
}
