import { useState } from 'preact/hooks';
import type { SnapshotHead, Trouble } from '../../lib/model/health';
import { ConfirmButton } from '../manager/ConfirmButton';
import { formatMoment } from '../manager/format-moment';
import { errorText } from './error-text';
import type { TroubleBannerProps } from './TroubleBanner';

export interface TroubleHelpProps
  extends Pick<TroubleBannerProps, 'services' | 'lang' | 't'>,
    Required<Pick<TroubleBannerProps, 'reload'>> {
  readonly trouble: Trouble;
  /** The last snapshot that there is. */
  readonly newest: SnapshotHead | undefined;
  /** The reader knows, and wants to go on. */
  readonly onDismissed: () => void;
}

/** What can be done about a trouble with the database. */
export function TroubleHelp(props: TroubleHelpProps) {
  const { services, lang, t, trouble, newest, reload, onDismissed } = props;
  const [failure, setFailure] = useState<string | null>(null);
  const attempt = (work: Promise<unknown>, then: () => unknown) => {
    setFailure(null);
    work.then(then).catch((error: unknown) => setFailure(errorText(error, t)));
  };
  const beginAnew = () =>
    attempt(services.ask('health.startAnew', {}), async () => {
      await services.openManager('backup');
      reload();
    });
  return (
    <>
      <div class="choices">
        {trouble === 'evicted' && (
          <button type="button" onClick={() => void services.openManager('backup')}>
            {newest
              ? t('trouble.restore', { at: formatMoment(newest.at, lang) })
              : t('trouble.restoreFile')}
          </button>
        )}
        {trouble === 'evicted' || trouble === 'full' ? (
          <button
            type="button"
            onClick={() => attempt(services.ask('health.dismiss', {}), onDismissed)}
          >
            {t(`trouble.dismiss.${trouble}`)}
          </button>
        ) : (
          <button type="button" onClick={reload}>
            {t('trouble.reload')}
          </button>
        )}
        {(trouble === 'newer' || trouble === 'unreadable') && (
          <ConfirmButton
            label={t('trouble.anew')}
            question={t('trouble.anewQuestion')}
            yes={t('trouble.anewYes')}
            onYes={beginAnew}
            t={t}
          />
        )}
      </div>
      {failure && (
        <p class="complaint" role="alert">
          {failure}
        </p>
      )}
    </>
  );
}
