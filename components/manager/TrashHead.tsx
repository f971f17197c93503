import { pluralKey } from '../../lib/i18n/translator';
import type { ManagerViewProps } from '../manager-props';
import { ConfirmButton } from './ConfirmButton';

interface TrashHeadProps extends Pick<ManagerViewProps, 't' | 'lang'> {
  /** Entries in the trash, and of those the selected ones. */
  readonly all: number;
  readonly selected: number;
  readonly onSelectAll: (on: boolean) => void;
  readonly onRestore: () => void;
  readonly onPurge: () => void;
}

/** How many entries are in the trash or selected there, and what can be done with those. */
export function TrashHead(props: TrashHeadProps) {
  const { all, selected, onSelectAll, onRestore, onPurge, t, lang } = props;
  const number = (
    key: 'manager.trashed' | 'manager.selected' | 'manager.purgeMany',
    count: number,
  ) => t(pluralKey(key, count, lang), { count: count.toLocaleString(lang) });
  return (
    <div class="row head">
      <label class="check">
        <input
          type="checkbox"
          aria-label={t('manager.selectAll')}
          checked={selected === all}
          indeterminate={selected > 0 && selected < all}
          onChange={({ currentTarget }) => onSelectAll(currentTarget.checked)}
        />
        <span class="quiet" role="status">
          {selected > 0 ? number('manager.selected', selected) : number('manager.trashed', all)}
        </span>
      </label>
      {selected > 0 && (
        <div class="choices">
          <button type="button" onClick={onRestore}>
            {t('manager.restore')}
          </button>
          <ConfirmButton
            label={t('manager.purge')}
            question={number('manager.purgeMany', selected)}
            yes={t('manager.do.remove')}
            onYes={onPurge}
            t={t}
          />
        </div>
      )}
    </div>
  );
}
