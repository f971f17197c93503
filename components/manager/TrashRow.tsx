import type { Removed } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';
import { ConfirmButton } from './ConfirmButton';
import { formatMoment } from './format-moment';

interface TrashRowProps extends Pick<ManagerViewProps, 't' | 'lang'> {
  readonly removed: Removed;
  readonly selected: boolean;
  readonly onSelect: (on: boolean) => void;
  readonly onRestore: () => void;
  readonly onPurge: () => void;
}

/** One deleted entry: what it was, since when it is here, and the two ways out. */
export function TrashRow(props: TrashRowProps) {
  const { removed, selected, onSelect, onRestore, onPurge, t, lang } = props;
  const { label, kind, at, mergedInto } = removed;
  const facts = [
    t(`kind.${kind}`),
    mergedInto && t('manager.mergedInto', { label: mergedInto.label }),
    t('manager.deletedAt', { date: formatMoment(at, lang) }),
  ];
  return (
    <li>
      <label class="check what">
        <input
          type="checkbox"
          checked={selected}
          onChange={({ currentTarget }) => onSelect(currentTarget.checked)}
        />
        <span>
          <span class="name">{label}</span>
          <span class="quiet">{facts.filter(Boolean).join(' · ')}</span>
        </span>
      </label>
      <div class="choices">
        <button
          type="button"
          class="link"
          aria-label={`${t('manager.restore')}: ${label}`}
          onClick={onRestore}
        >
          {t('manager.restore')}
        </button>
        <ConfirmButton
          link
          label={t('manager.purge')}
          name={`${t('manager.purge')}: ${label}`}
          question={t('manager.purgeOne')}
          yes={t('manager.do.remove')}
          onYes={onPurge}
          t={t}
        />
      </div>
    </li>
  );
}
