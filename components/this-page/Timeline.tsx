import { useId } from 'preact/hooks';
import { formatDate } from '../../lib/i18n/format-date';
import type { ConceptId } from '../../lib/model/concept';
import { firstDay, type PartialDate } from '../../lib/model/dates';
import type { BackgroundItem } from '../../lib/model/overview';
import type { ViewProps } from '../view-props';
import { TimelineItem } from './TimelineItem';

export interface TimelineProps extends ViewProps {
  readonly items: readonly BackgroundItem[];
  readonly date: PartialDate | null;
  readonly onOpenEntry: (concept: ConceptId) => void;
}

/** Related background in the order of time, the article's day at its end, later events folded. */
export function Timeline({ items, date, ...view }: TimelineProps) {
  const { t, lang } = view;
  const id = useId();
  const inTime = [...items].sort((a, b) => firstDay(a.from).localeCompare(firstDay(b.from)));
  const [before, after] = [false, true].map((later) =>
    inTime
      .filter((item) => item.after === later)
      .map((item) => <TimelineItem key={item.concept} item={item} {...view} />),
  );
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('page.background')}</h2>
      <ol class="plain timeline">
        {before}
        {date !== null && (
          <li class="today">
            <span class="quiet">{formatDate(date, lang, 'short')}</span> {t('page.thisDay')}
          </li>
        )}
      </ol>
      {after && after.length > 0 && (
        <details>
          <summary>{t('page.after', { count: after.length })}</summary>
          <ol class="plain timeline">{after}</ol>
        </details>
      )}
    </section>
  );
}
