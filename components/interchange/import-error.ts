import type { ManagerViewProps } from '../manager-props';
import { formatCount } from './amounts';
import { errorText } from './error-text';
import { MisplacedFile } from './open-import';
import { TooManyAside } from './write-import';

/** Why a file is not imported, in the reader's words. */
export function importErrorText(
  error: unknown,
  { lang, t }: Pick<ManagerViewProps, 'lang' | 't'>,
): string {
  if (error instanceof MisplacedFile) return t(`import.misplaced.${error.what}`);
  if (error instanceof TooManyAside) {
    return t('import.tooManyAside', { count: formatCount(error.count, lang) });
  }
  return errorText(error, t);
}
