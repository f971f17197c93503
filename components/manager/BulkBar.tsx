import { useRef, useState } from 'preact/hooks';
import { pluralKey } from '../../lib/i18n/translator';
import { type Bulk, mostTogether } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';
import { BulkForm, type BulkQuestion } from './BulkForm';

interface BulkBarProps extends Pick<ManagerViewProps, 't' | 'lang'> {
  readonly count: number;
  /** More was wanted than may be changed together. */
  readonly cut: boolean;
  /** Tags that there are. */
  readonly tags: readonly string[];
  readonly busy: boolean;
  readonly onDo: (action: Bulk) => void;
  readonly onExport: () => void;
  readonly onClear: () => void;
}

/** How many entries are selected, and what can be done with all of them. */
export function BulkBar({
  count,
  cut,
  tags,
  busy,
  onDo,
  onExport,
  onClear,
  t,
  lang,
}: BulkBarProps) {
  const [question, setQuestion] = useState<BulkQuestion | null>(null);
  const asker = useRef<HTMLElement | null>(null);
  const said =
    count === 0
      ? ''
      : t(pluralKey('manager.selected', count, lang), { count: count.toLocaleString(lang) });
  const close = () => {
    setQuestion(null);
    asker.current?.focus();
  };
  const asking = (which: BulkQuestion) => (
    <button
      type="button"
      aria-expanded={question === which}
      disabled={busy || (which === 'untag' && tags.length === 0)}
      onClick={({ currentTarget }) => {
        asker.current = currentTarget;
        setQuestion(question === which ? null : which);
      }}
    >
      {t(`manager.do.${which}`)}
    </button>
  );
  const doing = (which: 'hide' | 'show' | 'revert' | 'remove') => (
    <button
      type="button"
      class={which === 'remove' ? 'danger' : undefined}
      disabled={busy}
      onClick={() => onDo({ do: which })}
    >
      {t(`manager.do.${which}`)}
    </button>
  );
  return (
    <div class="bulk">
      <div class="row said">
        <p role="status">
          {said}
          {cut && `. ${t('manager.cut', { most: mostTogether.toLocaleString(lang) })}`}
        </p>
        {count > 0 && (
          <button type="button" class="link" onClick={onClear}>
            {t('manager.selectNone')}
          </button>
        )}
      </div>
      {count > 0 && (
        <>
          <div class="choices">
            {asking('tag')}
            {asking('untag')}
            {asking('kind')}
            {doing('hide')}
            {doing('show')}
            {doing('revert')}
            <button type="button" disabled={busy} onClick={onExport}>
              {t('manager.do.export')}
            </button>
            {doing('remove')}
          </div>
          {question && (
            <BulkForm
              key={question}
              question={question}
              tags={tags}
              t={t}
              onCancel={close}
              onDo={(action) => {
                close();
                onDo(action);
              }}
            />
          )}
        </>
      )}
    </div>
  );
}
