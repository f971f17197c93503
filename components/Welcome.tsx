import { useEffect, useRef, useState } from 'preact/hooks';
import { formatDate } from '../lib/i18n/format-date';
import { pageMessages } from '../lib/i18n/page-messages';
import { createTranslator } from '../lib/i18n/translator';
import type { InterfaceLang } from '../lib/model/settings';

export interface WelcomeProps {
  readonly lang: InterfaceLang;
  readonly mark: string;
  /** Hosts of news sites, those of the reader's language first. */
  readonly newsSites: readonly string[];
  /** Asks the browser for access; true when the reader gave it. */
  readonly request: (where: 'news' | 'all') => Promise<boolean>;
}

const answers = { news: 'newsGranted', all: 'granted', click: 'clickOnly' } as const;

/** The first page: what it does, the one choice, and what it never does. */
export function Welcome({ lang, mark, newsSites, request }: WelcomeProps) {
  const t = createTranslator(pageMessages[lang]);
  const [chosen, choose] = useState<keyof typeof answers | null>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => answer.current?.focus(), [chosen]);
  const askFor = (where: 'news' | 'all') =>
    void request(where).then((granted) => granted && choose(where));
  const [before, after] = t('welcome.sample', { name: '\n' }).split('\n');
  return (
    <main class="welcome" lang={lang}>
      <img class="mark" src={mark} alt="Sidelight" />
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.what')}</p>
      <p class="sample">
        {before}
        <span class="name">Jens Stoltenberg</span>
        {after} <span class="quiet">{formatDate('2022-01-26', lang)}</span>
      </p>
      <h2>{t('welcome.where')}</h2>
      {chosen === null ? (
        <>
          <div class="choices">
            <button type="button" class="primary" onClick={() => askFor('news')}>
              {t('welcome.news')}
            </button>
            <button type="button" onClick={() => askFor('all')}>
              {t('welcome.all')}
            </button>
            <button type="button" onClick={() => choose('click')}>
              {t('welcome.click')}
            </button>
          </div>
          <p class="quiet">{t('welcome.newsHint', { count: newsSites.length })}</p>
          <details>
            <summary>{t('welcome.newsList')}</summary>
            <p class="quiet">{newsSites.join(', ')}</p>
          </details>
        </>
      ) : (
        <>
          <p ref={answer} tabIndex={-1} role="status">
            {t(`welcome.${answers[chosen]}`)}
          </p>
          <p>{t('welcome.looks')}</p>
          <p>{t('welcome.own')}</p>
        </>
      )}
      <p class="quiet">
        {t('welcome.privacy')} {t('welcome.later')}
      </p>
    </main>
  );
}
