import { useState } from 'preact/hooks';
import { siteOf } from '../../lib/model/settings';
import type { ViewProps } from '../view-props';

export interface NoAccessProps extends ViewProps {
  /** Address of the page; empty when the browser does not tell without access. */
  readonly url: string;
  readonly onStarted: () => void;
}

/** The page is not read: for want of access, which can be given here, or because none can be given. */
export function NoAccess({ services, t, url, onStarted }: NoAccessProps) {
  const [refused, setRefused] = useState(false);
  if (url !== '' && !/^https?:/.test(url)) return <p class="message">{t('page.unreadable')}</p>;
  const started = (granted: boolean) => {
    setRefused(!granted);
    if (granted) onStarted();
  };
  const attempt = (work: Promise<boolean>) => void work.then(started, () => started(false));
  return (
    <div class="message">
      <p>{url === '' ? t('page.noAccess.unknown') : t('page.noAccess', { host: siteOf(url) })}</p>
      <p class="quiet">{t('page.noAccess.privacy')}</p>
      <div class="choices">
        {url !== '' && (
          <button
            type="button"
            class="primary"
            onClick={() => attempt(services.requestAccess('site'))}
          >
            {t('page.onSite')}
          </button>
        )}
        <button type="button" onClick={() => attempt(services.requestAccess('all'))}>
          {t('page.onAll')}
        </button>
        {url !== '' && (
          <button type="button" onClick={() => attempt(services.startOnce().then(() => true))}>
            {t('page.once')}
          </button>
        )}
      </div>
      <p class="quiet" role="status">
        {refused && t('page.noAccess.refused')}
      </p>
    </div>
  );
}
