import { pluralKey } from '../../lib/i18n/translator';
import type { SnapshotHead } from '../../lib/model/health';
import { formatMoment } from '../manager/format-moment';
import type { ManagerViewProps } from '../manager-props';
import { formatBytes, formatCount } from './amounts';

export interface SnapshotListProps extends Pick<ManagerViewProps, 'lang' | 't'> {
  readonly snapshots: readonly SnapshotHead[];
  readonly onOpen: (snapshot: SnapshotHead) => void;
  readonly onSave: (snapshot: SnapshotHead) => void;
  readonly onTake: () => void;
}

/** The snapshots that there are, and the way to take one more. */
export function SnapshotList({ snapshots, lang, t, onOpen, onSave, onTake }: SnapshotListProps) {
  return (
    <section class="apart">
      <h2>{t('backup.snapshots')}</h2>
      <p class="quiet">{t('backup.snapshotsHint')}</p>
      {snapshots.length === 0 && <p>{t('backup.noSnapshots')}</p>}
      <ul class="plain extras">
        {snapshots.map((snapshot) => {
          const { id, at, entries, bytes } = snapshot;
          const moment = formatMoment(at, lang);
          const count = t(pluralKey('backup.entries', entries, lang), {
            count: formatCount(entries, lang),
          });
          return (
            <li class="row" key={id}>
              <span>
                <span class="name">{moment}</span>{' '}
                <span class="quiet">{`${count} · ${formatBytes(bytes, lang)}`}</span>
              </span>
              <span class="choices">
                <button
                  type="button"
                  class="link"
                  aria-label={`${t('backup.save')}: ${moment}`}
                  onClick={() => onSave(snapshot)}
                >
                  {t('backup.save')}
                </button>
                <button
                  type="button"
                  aria-label={`${t('backup.look')}: ${moment}`}
                  onClick={() => onOpen(snapshot)}
                >
                  {t('backup.look')}
                </button>
              </span>
            </li>
          );
        })}
      </ul>
      <p class="choices">
        <button type="button" onClick={onTake}>
          {t('backup.take')}
        </button>
      </p>
    </section>
  );
}
