import type { Found } from '../../lib/model/entry';
import type { ManagerViewProps } from '../manager-props';

export interface RowProps extends Pick<ManagerViewProps, 't' | 'lang'> {
  readonly index: number;
  readonly total: number;
  /** Undefined while it is being asked for. */
  readonly found: Found | undefined;
  readonly selected: boolean;
  readonly active: boolean;
  readonly open: boolean;
  readonly onClick: (index: number, event: MouseEvent) => void;
}

/** One entry of the list, on two lines. */
export function EntryRow({ index, total, found, selected, active, open, onClick, t }: RowProps) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox has the focus and names the active row.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the listbox.
    <div
      class="entry-row"
      id={`entry-${index}`}
      role="option"
      aria-selected={selected}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-active={active}
      data-open={open}
      onClick={(event) => onClick(index, event)}
    >
      <span class="tick" aria-hidden="true" />
      {found ? (
        <>
          <span class="name">{found.label}</span>
          <span class="quiet kind">{t(`kind.${found.kind}`)}</span>
          <span class="quiet caption">
            <Marks found={found} t={t} />
            {found.description}
          </span>
        </>
      ) : (
        <span class="quiet">…</span>
      )}
    </div>
  );
}

/** What the reader did with an entry, in a word or two before its description. */
function Marks({ found, t }: Pick<ManagerViewProps, 't'> & { readonly found: Found }) {
  const marks = [
    found.own && t('glossary.own'),
    found.edited && t('glossary.edited'),
    found.hidden && t('manager.unmarked'),
    found.note !== undefined && t('manager.noted'),
    ...found.tags.map((tag) => `#${tag}`),
  ].filter((mark) => mark !== false);
  return marks.length > 0 && <b>{marks.join(' · ')} · </b>;
}
