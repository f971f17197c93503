import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ManagerViewProps } from '../manager-props';
import { formatCount } from './amounts';
import { ComparedRow } from './ComparedRow';
import { type Choice, countTaken, isTaken, type Offered, wholeGroup, withOne } from './choice';
import type { Compared } from './compare';

/** As many rows as are drawn at once. */
const shownFirst = 200;

export interface ComparedGroupProps extends Pick<ManagerViewProps, 'services' | 'lang' | 't'> {
  readonly name: Offered;
  readonly group: readonly Compared[];
  readonly choice: Choice;
  /** What taking them means. */
  readonly hint: string;
  readonly onChoose: (choice: Choice) => void;
}

/** Entries that compare in one way: taken or left together, or one by one. */
export function ComparedGroup(props: ComparedGroupProps) {
  const { name, group, choice, hint, onChoose, lang, t } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const taken = countTaken(group, choice);
  if (group.length === 0) return null;
  const title = t(`import.group.${name}`);
  const of = { taken: formatCount(taken, lang), count: formatCount(group.length, lang) };
  return (
    <section class="compared-group">
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={taken === group.length}
            indeterminate={taken > 0 && taken < group.length}
            onChange={({ currentTarget }) => onChoose(wholeGroup(currentTarget.checked))}
          />
          <span>
            <b>{title}</b> <span class="quiet">{t('import.taken', of)}</span>
          </span>
        </label>
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`${t(open ? 'import.hide' : 'import.show')}: ${title}`}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'import.hide' : 'import.show')}
        </button>
      </div>
      <p class="quiet">{hint}</p>
      <div id={id}>{open && <Rows {...props} />}</div>
    </section>
  );
}

function Rows({ group, choice, onChoose, services, lang, t }: ComparedGroupProps) {
  const [shown, setShown] = useState(shownFirst);
  const list = useRef<HTMLUListElement>(null);
  const left = group.length - shown;
  useEffect(() => {
    // The button may be gone; reading goes on with the first row that came.
    if (shown > shownFirst) {
      list.current?.children[shown - shownFirst]?.querySelector('input')?.focus();
    }
  }, [shown]);
  return (
    <>
      <ul class="plain" ref={list}>
        {group.slice(0, shown).map((compared) => (
          <ComparedRow
            key={compared.concept.id}
            {...{ compared, services, lang, t }}
            taken={isTaken(choice, compared.concept.id)}
            onTake={(wanted) => onChoose(withOne(choice, compared.concept.id, wanted))}
          />
        ))}
      </ul>
      {left > 0 && (
        <p class="quiet">
          {t('import.more', { count: formatCount(left, lang) })}{' '}
          <button type="button" class="link" onClick={() => setShown(shown + shownFirst)}>
            {t('import.showMore', { count: Math.min(left, shownFirst) })}
          </button>
        </p>
      )}
    </>
  );
}
