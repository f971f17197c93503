import { useRemote } from '../use-remote';
import type { ViewProps } from '../view-props';

/** How many packs are on, and the way to them. */
export function PacksSummary({ services, t, revision }: ViewProps) {
  const packs = useRemote(() => services.ask('packs.list', {}), [revision]);
  return (
    <section>
      <h2>{t('settings.packs')}</h2>
      <p class="row">
        <span>
          {packs.state === 'ready' &&
            t('settings.packsOn', {
              on: packs.value.filter(({ enabled }) => enabled).length,
              all: packs.value.length,
            })}
        </span>
        <button type="button" class="link" onClick={() => void services.openManager('packs')}>
          {t('settings.managePacks')}
        </button>
      </p>
    </section>
  );
}
