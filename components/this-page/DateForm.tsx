import { useId, useRef, useState } from 'preact/hooks';
import type { PartialDate } from '../../lib/model/dates';
import type { DateSource } from '../../lib/model/mention';
import type { ViewProps } from '../view-props';
import { readerDate } from './reader-date';

export interface DateFormProps extends ViewProps {
  readonly date: PartialDate | null;
  readonly source: DateSource;
  /** Called when the page reads along with the date: null, the one that it says itself. */
  readonly onDone: (date: PartialDate | null) => void;
}

/** Corrects the date by which an article is read. */
export function DateForm({ services, t, date, source, onDone }: DateFormProps) {
  const [text, setText] = useState(date ?? '');
  const [complaint, complain] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const send = (wanted: PartialDate | null) =>
    services
      .askPage('page.setDate', { date: wanted })
      .then(() => onDone(wanted))
      .catch(({ message }: Error) => complain(t('page.failed', { message })));
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readerDate(text, new Date().toISOString().slice(0, 10));
    if ('date' in read) return void send(read.date);
    complain(t(`page.date.${read.problem}`));
    input.current?.focus();
  };
  return (
    <form class="date-form" onSubmit={submit} noValidate>
      <label for={id}>{t('page.date.label')}</label>
      <div class="fields">
        <input
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={10}
          value={text}
          aria-invalid={complaint !== null}
          aria-describedby={`${id}-hint`}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            complain(null);
          }}
        />
        <button type="submit">{t('page.date.apply')}</button>
      </div>
      <p class="quiet" id={`${id}-hint`}>
        {complaint === null ? (
          t('page.date.hint')
        ) : (
          <span class="complaint" role="alert">
            {complaint}
          </span>
        )}
      </p>
      {source === 'reader' && (
        <button type="button" class="link" onClick={() => void send(null)}>
          {t('page.date.reset')}
        </button>
      )}
    </form>
  );
}
