import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list whose rows go away by their own buttons: it moves to the row that takes
 * the place of the one that went, and to the box around the list when that was the last.
 * @param rows what is listed; a new array means that rows may have gone
 * @returns what the box needs: it must stay when the list is empty
 */
export function useListFocus(rows: readonly unknown[]) {
  const box = useRef<HTMLDivElement>(null);
  const row = useRef<number | null>(null);
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (row.current === null || !lost || !box.current) return;
    const all = box.current.querySelectorAll('li');
    const next = all[Math.min(row.current, all.length - 1)];
    (next?.querySelector<HTMLElement>('button, input') ?? box.current).focus();
  }, [rows]);
  return {
    ref: box,
    tabIndex: -1,
    onFocusIn(event: FocusEvent) {
      const item = event.target instanceof Element ? event.target.closest('li') : null;
      const all = [...(box.current?.querySelectorAll('li') ?? [])];
      // From what stands above the list it goes to the first row.
      row.current = item ? all.indexOf(item) : 0;
    },
  };
}
