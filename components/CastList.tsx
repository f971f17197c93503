import { useState } from 'preact/hooks';
import { pluralKey } from '../lib/i18n/translator';
import type { CastMember } from '../lib/model/overview';
import type { ViewProps } from './view-props';

/** As many as fit beside the background without scrolling past it. */
const shownAtFirst = 7;

/** The article's cast; a click scrolls to the mention, the next click to the next one. */
export function CastList({ services, lang, t, cast }: ViewProps & { cast: readonly CastMember[] }) {
  const [all, showAll] = useState(false);
  const [visited, setVisited] = useState<Readonly<Record<string, number>>>({});
  const reveal = (concept: string) => {
    const nth = visited[concept] ?? 0;
    setVisited({ ...visited, [concept]: nth + 1 });
    void services.askPage('page.reveal', { concept, nth });
  };
  const shown = all ? cast : cast.slice(0, shownAtFirst);
  return (
    <section>
      <h2>{t('page.cast')}</h2>
      <ul class="plain cast">
        {shown.map(({ concept, label, caption, kind, count }) => (
          <li key={concept}>
            <button type="button" class="item" onClick={() => reveal(concept)}>
              <span class="name">{label}</span>
              <span class="count" title={t(`kind.${kind}`)}>
                {count}
                <span class="unseen"> {t(pluralKey('page.mentions', count, lang), { count })}</span>
              </span>
              {caption !== undefined && <span class="quiet caption">{caption}</span>}
            </button>
          </li>
        ))}
      </ul>
      {cast.length > shown.length && (
        <button type="button" class="link" onClick={() => showAll(true)}>
          {t('page.more', { count: cast.length })}
        </button>
      )}
    </section>
  );
}
