import { interfaceLangs } from '../lib/model/settings';
import { useRemote } from './use-remote';
import type { ViewProps } from './view-props';

const languageNames = { en: 'English', nl: 'Nederlands', de: 'Deutsch', fr: 'Français' } as const;

/** Language, density, the sites that are switched off, and how many packs are on. */
export function SettingsView({ services, settings, t, revision }: ViewProps) {
  return (
    <div class="settings">
      <label>
        <span>{t('settings.language')}</span>
        <select
          value={settings.language}
          onChange={({ currentTarget }) => {
            const language = ['auto' as const, ...interfaceLangs].find(
              (lang) => lang === currentTarget.value,
            );
            if (language) void services.writeSettings({ language });
          }}
        >
          <option value="auto">{t('settings.auto')}</option>
          {interfaceLangs.map((lang) => (
            <option value={lang} key={lang}>
              {languageNames[lang]}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>{t('settings.density')}</legend>
        {(['first', 'all', 'none'] as const).map((density) => (
          <label class="choice" key={density}>
            <input
              type="radio"
              name="density"
              checked={settings.density === density}
              onChange={() => void services.writeSettings({ density })}
            />
            <span>{t(`settings.${density}`)}</span>
          </label>
        ))}
      </fieldset>
      <section>
        <h2>{t('settings.off')}</h2>
        {settings.offSites.length === 0 ? (
          <p class="quiet">{t('settings.noneOff')}</p>
        ) : (
          <ul class="plain">
            {settings.offSites.map((site) => (
              <li key={site} class="row">
                <span>{site}</span>
                <button
                  type="button"
                  class="link"
                  onClick={() =>
                    void services.writeSettings({
                      offSites: settings.offSites.filter((other) => other !== site),
                    })
                  }
                >
                  {t('page.turnOn')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
      <PacksSummary services={services} t={t} revision={revision} />
      <p class="quiet">{t('settings.keys')}</p>
    </div>
  );
}

function PacksSummary({ services, t, revision }: Pick<ViewProps, 'services' | 't' | 'revision'>) {
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
        <button type="button" class="link" onClick={() => void services.openManager()}>
          {t('settings.managePacks')}
        </button>
      </p>
    </section>
  );
}
