import { useId, useState } from 'preact/hooks';
import { formatList } from '../../lib/i18n/format-list';
import { formatPeriod } from '../../lib/i18n/format-period';
import type { ConceptId } from '../../lib/model/concept';
import type { BackgroundItem } from '../../lib/model/overview';
import type { ViewProps } from '../view-props';

export interface TimelineItemProps extends ViewProps {
  readonly item: BackgroundItem;
  readonly onOpenEntry: (concept: ConceptId) => void;
}

/** An event with the reason it is shown; opened, with its description and the way to its entry. */
export function TimelineItem({ item, onOpenEntry, t, lang }: TimelineItemProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { concept, label, description, because } = item;
  const names = formatList(
    because.map((one) => one.label),
    lang,
  );
  return (
    <li>
      <button
        type="button"
        class="item"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span class="quiet">{formatPeriod(item.from, item.to, lang)}</span>
        <span class="name">{label}</span>
      </button>
      <div id={id} hidden={!open}>
        {description !== undefined && <p>{description}</p>}
        <button type="button" class="link" onClick={() => onOpenEntry(concept)}>
          {t('page.openEntry', { label })}
        </button>
      </div>
      {names !== '' && <p class="quiet">{t('page.because', { names })}</p>}
    </li>
  );
}
