import { pluralKey } from '../../lib/i18n/translator';
import type { ManagerViewProps } from '../manager-props';
import { mostRows } from './EntryList';
import { hashOf } from './route';

interface ListHeadProps extends Pick<ManagerViewProps, 't' | 'lang'> {
  /** Null until it is known. */
  readonly total: number | null;
  readonly selecting: boolean;
  readonly onSelecting: (on: boolean) => void;
  readonly onSelectAll: () => void;
}

/** How many entries there are, and the ways to select some of them without a keyboard. */
export function ListHead(props: ListHeadProps) {
  const { total, selecting, onSelecting, onSelectAll, t, lang } = props;
  const count = (number: number) => number.toLocaleString(lang);
  return (
    <div class="row head">
      <p class="quiet" role="status">
        {total !== null && t(pluralKey('glossary.total', total, lang), { count: count(total) })}
        {total !== null &&
          total > mostRows &&
          ` · ${t('manager.tooMany', { most: count(mostRows) })}`}
      </p>
      <p class="choices">
        <a href={hashOf({ at: 'duplicates' })}>{t('manager.duplicates')}</a>
        <button
          type="button"
          class="link"
          aria-pressed={selecting}
          onClick={() => onSelecting(!selecting)}
        >
          {t('manager.select')}
        </button>
        <button type="button" class="link" disabled={!total} onClick={onSelectAll}>
          {t('manager.selectAll')}
        </button>
      </p>
    </div>
  );
}
