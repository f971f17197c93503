import type { PackJob } from '../../lib/model/installed-pack';
import type { ManagerViewProps } from '../manager-props';
import { formatCount } from './amounts';
import type { Progress } from './use-work';

/** How far work on a pack is. @param name what the reader calls it */
export function jobProgress(
  { phase, done, total }: PackJob,
  name: string,
  t: ManagerViewProps['t'],
  lang: string,
): Progress {
  const words = t(`import.job.${phase}`, { name });
  if (phase !== 'entries' || total === 0) return { words };
  return { words, amount: amountOf(done, total, t, lang), share: done / total };
}

/** So many of so many, in words. */
export function amountOf(
  done: number,
  total: number,
  t: ManagerViewProps['t'],
  lang: string,
): string {
  return t('work.of', { done: formatCount(done, lang), total: formatCount(total, lang) });
}
