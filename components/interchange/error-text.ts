import type { PackProblem } from '../../lib/model/installed-pack';
import type { ManagerViewProps } from '../manager-props';
import { problemText } from '../packs/PackJobBar';
import { IncompletePack } from './fetch-concepts';

/** Work on a list ended badly; nothing was changed. */
export class ListFailed extends Error {
  override readonly name = 'ListFailed';
  constructor(readonly problem: PackProblem) {
    super(problem.message);
  }
}

/** What went wrong, in the reader's words where there are any. */
export function errorText(error: unknown, t: ManagerViewProps['t']): string {
  if (error instanceof ListFailed) return problemText(error.problem, t);
  if (error instanceof IncompletePack) return t('export.incomplete', { name: error.pack });
  return error instanceof Error ? error.message : String(error);
}
