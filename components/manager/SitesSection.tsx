import { useRef } from 'preact/hooks';
import type { ExclusionRule } from '../../lib/model/entry';
import type { Settings } from '../../lib/model/settings';
import type { ManagerViewProps } from '../manager-props';
import { useRemote } from '../use-remote';
import { AddSite } from './AddSite';
import { Failure } from './Failure';
import { Removables } from './Removables';
import { useAttempt } from './use-attempt';

const nothing: readonly ExclusionRule[] = [];

/** Where Sidelight stays silent, and which names are not to be marked where. */
export function SitesSection({ services, settings, t, lang, revision }: ManagerViewProps) {
  const { off, offSites, offPages } = settings;
  const { failure, attempt } = useAttempt();
  const rules = useRemote(() => services.ask('rules.list', { lang }), [revision, lang]);
  const shown = useRef(nothing);
  if (rules.state === 'ready') shown.current = rules.value;
  const write = (change: Partial<Settings>) => void attempt(services.writeSettings(change));
  const places = (list: readonly string[]) => list.map((place) => ({ id: place, name: place }));
  const others = (list: readonly string[], gone: string) => list.filter((place) => place !== gone);
  return (
    <div class="sites">
      <Failure words={failure} />
      <section>
        <h2>{t('manager.silent')}</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={off}
            onChange={({ currentTarget }) => write({ off: currentTarget.checked })}
          />
          <span>{t('manager.silentEverywhere')}</span>
        </label>
      </section>
      <section>
        <h2>{t('manager.silentSites')}</h2>
        <Removables
          t={t}
          rows={places(offSites)}
          none={t('manager.noSites')}
          onRemove={(site) => write({ offSites: others(offSites, site) })}
        />
        <AddSite t={t} onAdd={(site) => write({ offSites: [...others(offSites, site), site] })} />
      </section>
      <section>
        <h2>{t('manager.silentPages')}</h2>
        <Removables
          t={t}
          rows={places(offPages)}
          none={t('manager.noPages')}
          onRemove={(page) => write({ offPages: others(offPages, page) })}
        />
      </section>
      <section>
        <h2>{t('manager.unmarkedNames')}</h2>
        {rules.state === 'failed' && <p class="complaint">{rules.message}</p>}
        <Removables
          t={t}
          rows={shown.current.map(({ id, label, scope, place }) => ({
            id,
            name: label,
            detail: t(`manager.scope.${scope}`, { place }),
          }))}
          none={rules.state === 'loading' ? t('manager.loading') : t('manager.noRules')}
          onRemove={(rule) => void attempt(services.ask('rules.remove', { rule }))}
        />
      </section>
    </div>
  );
}
