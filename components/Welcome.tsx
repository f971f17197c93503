import { useState } from 'preact/hooks';
import { pageMessages } from '../lib/i18n/page-messages';
import { createTranslator } from '../lib/i18n/translator';
import type { InterfaceLang } from '../lib/model/settings';

export interface WelcomeProps {
  readonly lang: InterfaceLang;
  readonly mark: string;
  readonly requestAll: () => Promise<boolean>;
}

/** The first page: what it does, the one choice, and what it never does. */
export function Welcome({ lang, mark, requestAll }: WelcomeProps) {
  const t = createTranslator(pageMessages[lang]);
  const [chosen, choose] = useState<'granted' | 'clickOnly' | null>(null);
  const askForAll = () => void requestAll().then((granted) => granted && choose('granted'));
  return (
    <main class="welcome" lang={lang}>
      <img class="mark" src={mark} alt="Sidelight" />
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.what')}</p>
      <h2>{t('welcome.where')}</h2>
      {chosen === null ? (
        <div class="choices">
          <button type="button" class="primary" onClick={askForAll}>
            {t('welcome.all')}
          </button>
          <button type="button" onClick={() => choose('clickOnly')}>
            {t('welcome.click')}
          </button>
        </div>
      ) : (
        <p role="status">{t(`welcome.${chosen}`)}</p>
      )}
      <p class="quiet">{t('welcome.privacy')}</p>
    </main>
  );
}
