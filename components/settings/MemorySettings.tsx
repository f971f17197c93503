import { useState } from 'preact/hooks';
import { useRemote } from '../use-remote';
import type { ViewProps } from '../view-props';
import { WipeButton } from './WipeButton';

/** What Sidelight keeps of the reading, each with its switch, its size and a way to wipe it. */
export function MemorySettings({ services, settings, t, revision }: ViewProps) {
  const [wipes, setWipes] = useState(0);
  const { fade, remember } = settings;
  const counts = useRemote(
    () => services.ask('recall.counts', {}),
    [revision, fade, remember, wipes],
  );
  const kept = counts.state === 'ready' ? counts.value : null;
  const parts = [
    { setting: 'fade', what: 'familiarity', count: kept?.familiar },
    { setting: 'remember', what: 'meetings', count: kept?.meetings },
  ] as const;
  const wipe = async (what: (typeof parts)[number]['what']) => {
    await services.ask('recall.wipe', { what });
    setWipes((before) => before + 1);
  };
  return (
    <section>
      <h2>{t('settings.memory')}</h2>
      {parts.map(({ setting, what, count }) => (
        <div key={setting} class="memory">
          <label class="choice">
            <input
              type="checkbox"
              checked={settings[setting]}
              aria-describedby={`${setting}-what`}
              onChange={({ currentTarget }) =>
                void services.writeSettings({ [setting]: currentTarget.checked })
              }
            />
            <span>{t(`settings.${setting}`)}</span>
          </label>
          <p class="quiet" id={`${setting}-what`}>
            {t(`settings.${setting}.what`)}
          </p>
          {count !== undefined && (
            <WipeButton
              t={t}
              kept={t(`settings.${setting}.kept`, { count })}
              empty={count === 0}
              onWipe={() => wipe(what)}
            />
          )}
        </div>
      ))}
      {counts.state === 'failed' && <p class="quiet">{counts.message}</p>}
      <p class="quiet">{t('settings.device')}</p>
    </section>
  );
}
