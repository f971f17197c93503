import type { Prose } from './prose';

const headings = 'h2, h3, h4, h5, h6';
/** Links inside a page, as of a table of contents, lead to no other article. */
const link = 'a[href]:not([href^="#"])';
/** Running text of a teaser at the most (UTF-16 units). */
const longest = 600;
/** So many alike make a list of teasers. */
const fewest = 3;

/**
 * Teasers of other articles, by their shape: siblings alike that each hold a heading that is a link
 * and little running text.
 */
export function teasersIn(body: Element, prose: Prose): Element[] {
  const lists = new Map<Element, Set<Element>>();
  for (const heading of body.querySelectorAll(headings)) {
    const item = isLinked(heading) ? itemOf(heading, prose) : null;
    const list = item?.parentElement;
    if (item && list) lists.set(list, (lists.get(list) ?? new Set()).add(item));
  }
  return [...lists.values()].filter(({ size }) => size >= fewest).flatMap((items) => [...items]);
}

/** A link beside the words of a heading, as to edit it, does not make it a teaser's. */
function isLinked(heading: Element): boolean {
  const found = heading.closest(link) ?? heading.querySelector(link);
  const length = (element: Element | null) => element?.textContent?.trim().length ?? 0;
  return length(found) > length(heading) / 2;
}

/** The innermost box around a heading that has a sibling like it. */
function itemOf(heading: Element, prose: Prose): Element | null {
  let item = heading.parentElement;
  while (
    item &&
    !isAlike(item, item.nextElementSibling) &&
    !isAlike(item, item.previousElementSibling)
  )
    item = item.parentElement;
  return item && prose.amount(item) <= longest ? item : null;
}

function isAlike(one: Element, other: Element | null): boolean {
  return one.tagName === other?.tagName && kindOf(one) === kindOf(other);
}

/** The class without numbers: `post-12 post` is like `post-13 post`. */
function kindOf(element: Element): string {
  return element.className.replace(/\d+/g, '');
}
