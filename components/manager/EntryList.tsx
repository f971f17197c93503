import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { ConceptId } from '../../lib/model/concept';
import type { ManagerViewProps } from '../manager-props';
import { EntryRow, type RowProps } from './EntryRow';
import { listKey } from './list-keys';
import type { FoundList } from './use-found';
import type { Selection } from './use-selection';
import { useWindow } from './use-window';

/** Height of a row, in pixels. */
export const rowHeight = 52;
/** As many rows as browsers can lay out under one another; a search narrows it down. */
export const mostRows = 250_000;

interface EntryListProps extends Pick<ManagerViewProps, 't' | 'lang'> {
  readonly list: FoundList;
  readonly selection: Selection;
  /** Whether a click selects instead of opening. */
  readonly selecting: boolean;
  /** The entry that stands open beside the list. */
  readonly open: ConceptId | null;
  /** The list itself, for the focus. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly onOpen: (concept: ConceptId) => void;
  readonly onRemove: () => void;
  /** Selecting takes a while where what is to be selected is not there yet. */
  readonly onWork: (selecting: Promise<void>) => void;
}

/** All that a search found, of which only the rows in view exist: a listbox to select several in. */
export function EntryList(props: EntryListProps) {
  const { list, selection, selecting, box, onOpen, onRemove, onWork, t, lang } = props;
  const total = Math.min(list.total ?? 0, mostRows);
  const rows = useWindow(box, total, rowHeight);
  const [wantedActive, setActive] = useState(0);
  const active = Math.min(wantedActive, Math.max(0, total - 1));

  useEffect(() => list.need(rows.first, rows.last));
  useLayoutEffect(() => {
    setActive(0);
    rows.show(0);
  }, [list.shown]);

  const move = (to: number, extend: boolean) => {
    const next = Math.max(0, Math.min(total - 1, to));
    setActive(next);
    rows.show(next);
    if (extend) onWork(selection.extend(next));
  };
  const open = (index: number) => {
    const found = list.at(index);
    if (found) onOpen(found.concept);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = listKey(event, { active, total, page: rows.page });
    if (!key || total === 0) return;
    event.preventDefault();
    if (key.do === 'move') move(key.to, key.extend);
    else if (key.do === 'toggle') selection.toggle(active);
    else if (key.do === 'extend') onWork(selection.extend(active));
    else if (key.do === 'all') onWork(selection.all());
    else if (key.do === 'clear') selection.clear();
    else if (key.do === 'open') open(active);
    else if (selection.ids.size > 0) onRemove();
  };
  const onClick = (index: number, event: MouseEvent) => {
    setActive(index);
    const onTick = event.target instanceof Element && event.target.closest('.tick') !== null;
    if (event.shiftKey) onWork(selection.extend(index));
    else if (selecting || onTick || event.ctrlKey || event.metaKey) selection.toggle(index);
    else open(index);
  };

  const drawn: RowProps[] = [];
  for (let index = rows.first; index < rows.last; index += 1) {
    const found = list.at(index);
    drawn.push({
      index,
      total,
      found,
      selected: found !== undefined && selection.ids.has(found.concept),
      active: index === active,
      open: found !== undefined && found.concept === props.open,
      onClick,
      t,
      lang,
    });
  }
  const activeDrawn = active >= rows.first && active < rows.last;
  return (
    <>
      <div
        class="entries"
        style={{ '--row': `${rowHeight}px` }}
        ref={box}
        role="listbox"
        tabIndex={0}
        aria-label={t('manager.glossary')}
        aria-describedby="list-keys"
        aria-multiselectable="true"
        aria-activedescendant={activeDrawn && total > 0 ? `entry-${active}` : undefined}
        onScroll={rows.onScroll}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" style={{ blockSize: `${rows.before}px` }} />
        {drawn.map((row) => (
          <EntryRow key={row.index} {...row} />
        ))}
        <div role="presentation" style={{ blockSize: `${rows.after}px` }} />
      </div>
      <p class="quiet keys" id="list-keys">
        {t('manager.keys')}
      </p>
    </>
  );
}
