import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ViewProps } from '../view-props';

export interface FoldedListProps<Item> extends Pick<ViewProps, 't'> {
  readonly items: readonly Item[];
  /** How many stand there at first. One or two more are not worth a click. */
  readonly first: number;
  readonly class: string;
  /** Draws one item, with its key. */
  readonly children: (item: Item) => ComponentChildren;
}

/** A list of which the first few are shown, and the rest on demand. */
export function FoldedList<Item>(props: FoldedListProps<Item>) {
  const { items, first, t, children } = props;
  const [all, showAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // Who asked for more goes on reading at the first that was not there before.
  useEffect(() => {
    if (all) list.current?.children[first]?.querySelector('button')?.focus();
  }, [all]);
  const folds = items.length > first + 2;
  return (
    <>
      <ul class={`plain ${props.class}`} ref={list}>
        {(folds && !all ? items.slice(0, first) : items).map(children)}
      </ul>
      {folds && (
        <button type="button" class="link more" aria-expanded={all} onClick={() => showAll(!all)}>
          {all ? t('page.fewer') : t('page.more', { count: items.length })}
        </button>
      )}
    </>
  );
}
