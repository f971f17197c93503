import { formatDate } from '../../lib/i18n/format-date';
import { pluralKey } from '../../lib/i18n/translator';
import { pick } from '../../lib/model/concept';
import type { InstalledPack, NewsList } from '../../lib/model/installed-pack';
import { problemText } from './PackJobBar';
import type { PacksProps } from './PacksView';

export interface PackItemProps extends PacksProps {
  readonly pack: InstalledPack;
  /** Work on some pack is under way. */
  readonly busy: boolean;
  readonly onChange: (work: Promise<unknown>) => void;
  readonly onBegin: (work: Promise<unknown>) => void;
}

/** One installed pack: its switch, what it holds, where it is from, what its last update changed. */
export function PackItem({ services, pack, lang, t, busy, onChange, onBegin }: PackItemProps) {
  const { id, enabled, entries, asOf, origin, problem } = pack;
  const facts = [
    t(pluralKey('packs.entries', entries, lang), { count: entries.toLocaleString(lang) }),
    t('packs.asOf', { date: formatDate(asOf, lang) }),
    t(`packs.origin.${origin}`),
  ];
  const description = pick(pack.description ?? {}, [lang]);
  return (
    <li>
      <label class="switch">
        <input
          type="checkbox"
          checked={enabled}
          onChange={({ currentTarget }) =>
            onChange(services.ask('packs.enable', { pack: id, enabled: currentTarget.checked }))
          }
        />
        <span class="name">{pick(pack.title, [lang]) ?? id}</span>
      </label>
      <p class="quiet">{facts.join(' · ')}</p>
      {description && <p class="quiet">{description}</p>}
      {problem && <p class="complaint">{problemText(problem, t)}</p>}
      <PackDetails {...{ services, pack, lang, t, busy, onChange, onBegin }} />
    </li>
  );
}

type DetailsProps = Omit<PackItemProps, 'revision'>;

function PackDetails({ services, pack, lang, t, busy, onChange, onBegin }: DetailsProps) {
  const { id, version, origin, address, licence, attribution, fingerprint, checkedAt, news } = pack;
  return (
    <details>
      <summary>{t('packs.details')}</summary>
      <dl>
        <dt>{t('packs.version')}</dt>
        <dd>{version}</dd>
        {address && <dt>{t('packs.from')}</dt>}
        {address && <dd>{address}</dd>}
        {origin !== 'bundled' && <dt>{t('packs.signer')}</dt>}
        {origin !== 'bundled' && <dd>{fingerprint ?? t('packs.unsigned')}</dd>}
        {origin === 'url' && checkedAt && <dt>{t('packs.checked')}</dt>}
        {origin === 'url' && checkedAt && <dd>{new Date(checkedAt).toLocaleString(lang)}</dd>}
        <dt>{t('packs.licence')}</dt>
        <dd>
          {[licence, ...attribution.map(({ name, licence: own }) => `${name}, ${own}`)].join(' · ')}
        </dd>
        {news && <dt>{t('packs.news', { version: news.from })}</dt>}
        {news && (
          <dd>
            <News list={news.added} title={t('packs.added', { count: news.added.count })} />
            <News list={news.changed} title={t('packs.changed', { count: news.changed.count })} />
            <News list={news.removed} title={t('packs.removed', { count: news.removed.count })} />
          </dd>
        )}
      </dl>
      {origin !== 'bundled' && (
        <p class="choices">
          {origin === 'url' && (
            <button
              type="button"
              disabled={busy}
              onClick={() => onBegin(services.ask('packs.update', { pack: id }))}
            >
              {t('packs.update')}
            </button>
          )}
          <button
            type="button"
            class="danger"
            disabled={busy}
            onClick={() => onChange(services.ask('packs.remove', { pack: id }))}
          >
            {t('packs.remove')}
          </button>
        </p>
      )}
    </details>
  );
}

function News({ list, title }: { readonly list: NewsList; readonly title: string }) {
  if (list.count === 0) return null;
  const more = list.count > list.names.length ? ' …' : '';
  return (
    <p>
      {title}: {list.names.join(', ')}
      {more}
    </p>
  );
}
