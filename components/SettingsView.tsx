import { interfaceLangs } from '../lib/model/settings';
import type { ViewProps } from './view-props';

const languageNames = { en: 'English', nl: 'Nederlands', de: 'Deutsch', fr: 'Français' } as const;

/** Language, density, and the sites that are switched off. */
export function SettingsView({ services, settings, t }: ViewProps) {
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
      <p class="quiet">{t('settings.keys')}</p>
    </div>
  );
}
