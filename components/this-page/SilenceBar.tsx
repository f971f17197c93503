import { useState } from 'preact/hooks';
import { silence, type silencedBy, siteOf } from '../../lib/model/settings';
import type { ViewProps } from '../view-props';

type Scope = NonNullable<ReturnType<typeof silencedBy>>;

export interface SilenceBarProps extends ViewProps {
  /** Address of the page; empty when the browser does not tell. */
  readonly url: string;
  /** How far Sidelight is silent here, if it is. */
  readonly silent: Scope | null;
  /** Called when the reader switched it; what had the focus is about to go. */
  readonly onSwitch: () => void;
}

/** Off for this page, this site, everywhere, by one click; or that it is off, with the way back. */
export function SilenceBar({ services, settings, t, url, silent, onSwitch }: SilenceBarProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const host = siteOf(url);
  const turn = (scope: Scope, off: boolean) => {
    onSwitch();
    services.writeSettings(silence(settings, scope, url, off)).then(
      () => setFailure(null),
      ({ message }: Error) => setFailure(message),
    );
  };
  const complaint = failure !== null && (
    <p class="complaint" role="alert">
      {t('page.off.failed', { message: failure })}
    </p>
  );
  if (silent) {
    return (
      <div class="message silence">
        <p>{t(`page.off.${silent}`, { host })}</p>
        <button type="button" class="primary" onClick={() => turn(silent, false)}>
          {t(`page.on.${silent}`, { host })}
        </button>
        {complaint}
      </div>
    );
  }
  const scopes: readonly Scope[] = /^https?:/.test(url)
    ? ['page', 'site', 'everywhere']
    : ['everywhere'];
  return (
    <fieldset class="silence quiet">
      <legend>{t('page.off.legend')}</legend>
      {scopes.map((scope) => (
        <button type="button" class="link quiet" key={scope} onClick={() => turn(scope, true)}>
          {scope === 'site' ? host : t(`page.off.scope.${scope}`)}
        </button>
      ))}
      {complaint}
    </fieldset>
  );
}
