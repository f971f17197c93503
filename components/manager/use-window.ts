import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below what is visible, so that a quick scroll shows no gap. */
const margin = 8;
/** Height of the view where there is no layout, in pixels. */
const withoutLayout = 600;

export interface ListWindow {
  readonly onScroll: () => void;
  /** Rows to draw, [first, last). */
  readonly first: number;
  readonly last: number;
  /** Heights that stand for the rows before and after those, in pixels. */
  readonly before: number;
  readonly after: number;
  /** Rows that fit in the view. */
  readonly page: number;
  /** Scrolls as little as it takes to have a row in view. */
  show(row: number): void;
}

/**
 * Which rows of a long list are worth drawing: those in view and a few around them.
 * @param view the element that scrolls
 * @param rowHeight pixels, the same for all
 */
export function useWindow(
  view: RefObject<HTMLDivElement | null>,
  count: number,
  rowHeight: number,
): ListWindow {
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(withoutLayout);
  // The browser forgets where an element was that is not displayed for a while.
  const kept = useRef(0);

  useLayoutEffect(() => {
    const element = view.current;
    if (!element) return;
    const measure = () => {
      if (element.clientHeight === 0) return;
      setHeight(element.clientHeight);
      if (element.scrollTop === 0) element.scrollTop = kept.current;
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const toRow = (pixels: number) => {
    kept.current = pixels;
    setTop(Math.floor(pixels / rowHeight));
  };
  const page = Math.max(1, Math.floor(height / rowHeight));
  const start = Math.min(top, Math.max(0, count - page));
  const first = Math.max(0, start - margin);
  const last = Math.min(count, start + page + 1 + margin);
  return {
    onScroll: () => view.current && toRow(view.current.scrollTop),
    first,
    last,
    before: first * rowHeight,
    after: (count - last) * rowHeight,
    page,
    show(row) {
      const element = view.current;
      if (!element) return;
      const from = row * rowHeight;
      if (from < element.scrollTop) element.scrollTop = from;
      else if (from + rowHeight > element.scrollTop + height) {
        element.scrollTop = from + rowHeight - height;
      }
      toRow(element.scrollTop);
    },
  };
}
