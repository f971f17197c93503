import { useState } from 'preact/hooks';
import { formatDate } from '../lib/i18n/format-date';
import type { PartialDate } from '../lib/model/dates';
import type { BackgroundItem } from '../lib/model/overview';
import type { ViewProps } from './view-props';

interface TimelineProps extends ViewProps {
  readonly items: readonly BackgroundItem[];
  readonly date: PartialDate | null;
}

/** Related background in the order of time, the article's day at its end, later events folded. */
export function Timeline({ items, date, ...view }: TimelineProps) {
  const { t, lang } = view;
  const inTime = (a: BackgroundItem, b: BackgroundItem) => a.from.localeCompare(b.from);
  const before = items.filter(({ after }) => !after).sort(inTime);
  const after = items.filter((item) => item.after).sort(inTime);
  return (
    <section>
      <h2>{t('page.background')}</h2>
      <ol class="plain timeline">
        {before.map((item) => (
          <Item key={item.concept} item={item} {...view} />
        ))}
        {date !== null && (
          <li class="today">
            <span class="quiet">{formatDate(date, lang, 'short')}</span> {t('page.thisDay')}
          </li>
        )}
      </ol>
      {after.length > 0 && (
        <details>
          <summary>{t('page.after', { count: after.length })}</summary>
          <ol class="plain timeline">
            {after.map((item) => (
              <Item key={item.concept} item={item} {...view} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Item({ item, t, lang }: ViewProps & { item: BackgroundItem }) {
  const [open, setOpen] = useState(false);
  const names = new Intl.ListFormat(lang).format(item.because.map(({ label }) => label));
  return (
    <li>
      <button type="button" class="item" aria-expanded={open} onClick={() => setOpen(!open)}>
        <span class="quiet">{formatDate(item.from, lang, 'short')}</span>
        <span class="name">{item.label}</span>
      </button>
      {open && item.description !== undefined && <p>{item.description}</p>}
      {names !== '' && <p class="quiet">{t('page.because', { names })}</p>}
    </li>
  );
}
