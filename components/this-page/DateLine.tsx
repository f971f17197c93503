import { useId, useRef, useState } from 'preact/hooks';
import { cardMessages } from '../../lib/i18n/card-messages';
import { formatDate } from '../../lib/i18n/format-date';
import { createTranslator } from '../../lib/i18n/translator';
import type { PartialDate } from '../../lib/model/dates';
import type { PageSummary } from '../../lib/model/overview';
import type { ViewProps } from '../view-props';
import { DateForm } from './DateForm';

export interface DateLineProps extends ViewProps {
  readonly summary: PageSummary;
  /** Called when the page is read by another date. */
  readonly onChanged: () => void;
}

/** The date by which the article is read; opened, how it was found and the way to correct it. */
export function DateLine({ summary, onChanged, ...view }: DateLineProps) {
  const { t, lang } = view;
  const { date, dateSource, dateText } = summary;
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState<PartialDate | null>();
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const byReader = dateSource === 'reader';
  const said =
    date === null
      ? t('page.undated')
      : t(byReader ? 'page.datedByYou' : 'page.dated', { date: formatDate(date, lang) });
  const isCorrected = wanted !== undefined && (wanted === null ? !byReader : wanted === date);
  const done = (chosen: PartialDate | null) => {
    setWanted(chosen);
    setOpen(false);
    button.current?.focus();
    onChanged();
  };
  return (
    <div>
      <button
        type="button"
        class="date"
        ref={button}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {said}
        <span class="quiet"> · {t('page.date.change')}</span>
      </button>
      <span class="unseen" role="status">
        {isCorrected && said}
      </span>
      <div id={id} class="date-panel" hidden={!open}>
        {open && (
          <>
            <p class="quiet">
              {createTranslator(cardMessages[lang])(`date.${dateSource}`)}
              {dateText !== undefined && !byReader && ` (${dateText})`}
            </p>
            <DateForm {...view} date={date} source={dateSource} onDone={done} />
          </>
        )}
      </div>
    </div>
  );
}
