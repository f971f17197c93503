import type { Reading } from '../../lib/interchange/format';
import { readGlossaryFile } from '../../lib/interchange/read-file';
import type { ManagerViewProps } from '../manager-props';
import { formatBytes } from './amounts';
import { compareAll, type Groups } from './compare';
import { amountOf } from './job-progress';
import { misplaced } from './misplaced';
import type { Work } from './use-work';

/** A file that was read and compared; nothing of it is written. */
export interface OpenedFile {
  readonly name: string;
  readonly reading: Reading;
  readonly groups: Groups;
}

/** The file belongs in another section. */
export class MisplacedFile extends Error {
  override readonly name = 'MisplacedFile';
  constructor(readonly what: 'everything' | 'pack') {
    super(`This is a file of ${what}.`);
  }
}

/** Reads a glossary file and compares it. @throws MisplacedFile, the signal's reason */
export async function openImport(
  file: File,
  { services, lang, t }: Pick<ManagerViewProps, 'services' | 'lang' | 't'>,
  { signal, pause, report }: Work,
): Promise<OpenedFile> {
  const what = await misplaced(file);
  if (what) throw new MisplacedFile(what);
  const { name } = file;
  const words = t('import.reading', { name });
  report({ words });
  const reading = await readGlossaryFile(file, {
    newId: () => `u:${crypto.randomUUID()}`,
    pause,
    signal,
    progress: (done, total) =>
      report({
        words,
        amount: t('work.of', { done: formatBytes(done, lang), total: formatBytes(total, lang) }),
        share: total > 0 ? done / total : 1,
      }),
  });
  const all = reading.concepts.length;
  const groups = await compareAll(services, reading.concepts, lang, {
    signal,
    progress: (done) =>
      report({
        words: t('import.comparing'),
        amount: amountOf(done, all, t, lang),
        share: done / all,
      }),
  });
  return { name, reading, groups };
}
