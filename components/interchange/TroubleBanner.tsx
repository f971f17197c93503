import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageKey } from '../../lib/i18n/page-messages';
import { pluralKey, type Translate } from '../../lib/i18n/translator';
import type { Health } from '../../lib/model/health';
import type { Services } from '../services';
import { useRemote } from '../use-remote';
import { formatCount } from './amounts';
import { TroubleHelp } from './TroubleHelp';

export interface TroubleBannerProps {
  readonly services: Pick<Services, 'ask' | 'openManager'>;
  readonly lang: string;
  readonly t: Translate<PageKey>;
  /** Grows when the glossary changes; health is asked again. */
  readonly revision: number;
  /** Begins anew, which opens the database again. */
  readonly reload?: () => void;
}

/** What is wrong with the database and what helps; nothing while all is well. */
export function TroubleBanner(props: TroubleBannerProps) {
  const { services, lang, t, revision, reload = () => location.reload() } = props;
  const [dismissed, setDismissed] = useState(0);
  const answer = useRemote(() => services.ask('health.get', {}), [revision, dismissed]);
  if (answer.state === 'loading') return null;
  const health: Health =
    answer.state === 'ready'
      ? answer.value
      : { trouble: 'unreadable', detail: answer.message, broken: [], snapshots: [] };
  const { trouble, detail, broken, snapshots } = health;
  if (trouble) {
    return (
      <section class="trouble" role="alert">
        <p>
          <b>{t(`trouble.${trouble}`)}</b> {t(`trouble.${trouble}.help`)}
        </p>
        {detail && <p class="quiet">{t('trouble.detail', { detail })}</p>}
        <TroubleHelp
          {...{ services, lang, t, reload, trouble }}
          newest={snapshots[0]}
          onDismissed={() => setDismissed(dismissed + 1)}
        />
      </section>
    );
  }
  if (broken.length > 0) {
    return (
      <section class="trouble" aria-label={t('trouble.title')}>
        <p>
          <b>
            {t(pluralKey('trouble.broken', broken.length, lang), {
              count: formatCount(broken.length, lang),
            })}
          </b>{' '}
          {t('trouble.brokenHint')}
        </p>
        <p class="choices">
          <button type="button" onClick={() => void services.openManager('backup')}>
            {t('trouble.look')}
          </button>
        </p>
      </section>
    );
  }
  return dismissed > 0 ? <Over t={t} /> : null;
}

/** Takes the focus of a banner that went away, for those who do not see that it did. */
function Over({ t }: Pick<TroubleBannerProps, 't'>) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <p class="unseen" tabIndex={-1} ref={line}>
      {t('trouble.over')}
    </p>
  );
}
