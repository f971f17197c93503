import { useRef } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import type { ViewProps } from '../view-props';

/** Where Sidelight is silent: everywhere, on sites, on pages; each can be let speak again. */
export function SilentPlaces({ services, settings, t }: ViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const lists = ['offSites', 'offPages'] as const;
  const places = lists.flatMap((list) => settings[list].map((place) => ({ list, place })));
  const turnOn = async (list: (typeof lists)[number], place: string) => {
    const change: Partial<Settings> = { [list]: settings[list].filter((one) => one !== place) };
    // The row goes with its button.
    heading.current?.focus();
    await services.writeSettings(change);
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('settings.off')}
      </h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.off}
          onChange={({ currentTarget }) =>
            void services.writeSettings({ off: currentTarget.checked })
          }
        />
        <span>{t('settings.off.everywhere')}</span>
      </label>
      {places.length === 0 ? (
        <p class="quiet">{t('settings.noneOff')}</p>
      ) : (
        <ul class="plain places">
          {places.map(({ list, place }) => (
            <li key={place}>
              <span>{place.replace(/^https?:\/\//, '')}</span>
              <button
                type="button"
                class="link"
                aria-label={`${t('settings.turnOn')}: ${place}`}
                onClick={() => void turnOn(list, place)}
              >
                {t('settings.turnOn')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
