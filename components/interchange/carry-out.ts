import type { ManagerViewProps } from '../manager-props';
import type { Imported } from './ImportOutcome';
import type { ImportOrder } from './ImportPreview';
import { amountOf, jobProgress } from './job-progress';
import type { Work } from './use-work';
import { importAsList, importAsOwn } from './write-import';

/**
 * Writes what the reader decided to import.
 * @param file name of the file that it comes from
 */
export async function carryOut(
  { concepts, list }: ImportOrder,
  file: string,
  { services, lang, t }: Pick<ManagerViewProps, 'services' | 'lang' | 't'>,
  { signal, pause, report }: Work,
): Promise<Imported> {
  if (!list) {
    // One transaction: there is no half-way at which it could be stopped.
    report({ words: t('import.writing'), final: true });
    return { own: await importAsOwn(services, concepts, file) };
  }
  const { id, name, replaced } = list;
  const facts = { id, name, lang, licence: t('import.licence'), at: new Date().toISOString() };
  return {
    list: await importAsList(
      services,
      concepts,
      { facts, replaced, file },
      {
        signal,
        pause,
        step: (phase, done, total) =>
          report({
            words: t(`import.step.${phase}`),
            amount: amountOf(done, total, t, lang),
            share: total > 0 ? done / total : 1,
          }),
        onJob: (job) => report(jobProgress(job, name, t, lang)),
      },
    ),
  };
}
