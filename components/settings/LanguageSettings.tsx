import { interfaceLangs } from '../../lib/model/settings';
import type { ViewProps } from '../view-props';

/** In their own words, for whoever does not read the others. */
const languageNames = { en: 'English', nl: 'Nederlands', de: 'Deutsch', fr: 'Français' } as const;

/** The language of cards and interface. */
export function LanguageSettings({ services, settings, t }: ViewProps) {
  return (
    <section>
      <h2 id="language">{t('settings.language')}</h2>
      <select
        aria-labelledby="language"
        value={settings.language}
        onChange={({ currentTarget }) => {
          const language = (['auto', ...interfaceLangs] as const).find(
            (lang) => lang === currentTarget.value,
          );
          if (language) void services.writeSettings({ language });
        }}
      >
        <option value="auto">{t('settings.auto')}</option>
        {interfaceLangs.map((lang) => (
          <option value={lang} key={lang} lang={lang}>
            {languageNames[lang]}
          </option>
        ))}
      </select>
    </section>
  );
}
