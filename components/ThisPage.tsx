import { useState } from 'preact/hooks';
import { cardMessages } from '../lib/i18n/card-messages';
import { formatDate } from '../lib/i18n/format-date';
import { createTranslator } from '../lib/i18n/translator';
import type { Overview, PageSummary } from '../lib/model/overview';
import { CastList } from './CastList';
import { Timeline } from './Timeline';
import { useRemote } from './use-remote';
import type { ViewProps } from './view-props';

interface Reading {
  readonly summary: PageSummary;
  readonly overview: Overview;
}

/** Who and what is in the article, and what explains it. */
export function ThisPage(props: ViewProps) {
  const { services, settings, lang, t, revision } = props;
  const [started, setStarted] = useState(0);
  const reading = useRemote<Reading | null>(async () => {
    const summary = await services.askPage('page.summary', {}).catch(() => null);
    if (!summary) return null;
    const asked = { ...summary, presences: [...summary.presences] };
    return { summary, overview: await services.ask('overview.get', { summary: asked, lang }) };
  }, [revision, lang, started, settings]);

  const host = URL.canParse(services.url) ? new URL(services.url).host : '';
  const readable = /^https?:/.test(services.url);
  if (settings.offSites.includes(host)) return <SwitchedOff {...props} host={host} />;
  if (reading.state === 'loading') return <p class="message">{t('page.loading')}</p>;
  if (reading.state === 'failed') {
    return <p class="message">{t('page.failed', { message: reading.message })}</p>;
  }
  if (!reading.value) {
    if (!readable) return <p class="message">{t('page.unreadable')}</p>;
    // A fresh grant starts the session in a moment; then the view asks again.
    const again = () => setTimeout(() => setStarted((before) => before + 1), 400);
    return <NoAccess {...props} host={host} onStarted={again} />;
  }
  const { summary, overview } = reading.value;
  return (
    <>
      <PageHead {...props} summary={summary} host={host} />
      {!summary.article && <p class="message">{t('page.notArticle')}</p>}
      {summary.article && overview.cast.length === 0 && <p class="message">{t('page.nothing')}</p>}
      {summary.overloaded && <p class="message">{t('page.overloaded')}</p>}
      {overview.cast.length > 0 && <CastList {...props} cast={overview.cast} />}
      {overview.background.length > 0 && (
        <Timeline {...props} items={overview.background} date={summary.date} />
      )}
    </>
  );
}

function PageHead({
  services,
  settings,
  lang,
  t,
  summary,
  host,
}: ViewProps & { summary: PageSummary; host: string }) {
  const [explained, explain] = useState(false);
  const card = createTranslator(cardMessages[lang]);
  return (
    <header class="head">
      <h2>{summary.title}</h2>
      <div class="row">
        <button
          type="button"
          class="date"
          aria-expanded={explained}
          onClick={() => explain(!explained)}
        >
          {summary.date === null
            ? t('page.undated')
            : t('page.dated', { date: formatDate(summary.date, lang) })}
        </button>
        {host !== '' && (
          <button
            type="button"
            class="link quiet"
            onClick={() => void services.writeSettings({ offSites: [...settings.offSites, host] })}
          >
            {t('page.turnOff')}
          </button>
        )}
      </div>
      {explained && (
        <p class="quiet">
          {card(`date.${summary.dateSource}`)}
          {summary.dateText !== undefined && ` (${summary.dateText})`}
        </p>
      )}
    </header>
  );
}

function SwitchedOff({ services, settings, t, host }: ViewProps & { host: string }) {
  const turnOn = () =>
    services.writeSettings({ offSites: settings.offSites.filter((site) => site !== host) });
  return (
    <div class="message">
      <p>{t('page.off', { host })}</p>
      <button type="button" class="primary" onClick={() => void turnOn()}>
        {t('page.turnOn')}
      </button>
    </div>
  );
}

function NoAccess({
  services,
  t,
  host,
  onStarted,
}: ViewProps & { host: string; onStarted: () => void }) {
  const request = (scope: 'site' | 'all') =>
    void services.requestAccess(scope).then((granted) => granted && onStarted());
  return (
    <div class="message">
      <p>{t('page.noAccess', { host })}</p>
      <div class="choices">
        <button type="button" class="primary" onClick={() => request('site')}>
          {t('page.onSite')}
        </button>
        <button type="button" onClick={() => request('all')}>
          {t('page.onAll')}
        </button>
        <button type="button" onClick={() => void services.startOnce().then(onStarted)}>
          {t('page.once')}
        </button>
      </div>
    </div>
  );
}
