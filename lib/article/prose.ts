/** A text shorter than this (UTF-16 units) is a label, not running text. */
const shortestProse = 40;
const silent = 'script, style, noscript, template, a, button, select, textarea, time, [hidden]';
const blocks = 'p, li, figcaption, blockquote, div, td, section, article, main, body';

/** The running text of a page: long text outside links. UTF-16 units. */
export interface Prose {
  /** What stands under an element. */
  amount(element: Element): number;
  /**
   * The most that one parent of paragraphs under the element holds: an article's text stands
   * together, that of a hundred teasers is scattered.
   */
  densest(element: Element): number;
  /** Leaves an element out of the amounts of all that it stands in. */
  subtract(element: Element): void;
}

/** Measures how much running text stands under each element, which tells an article from teasers. */
export function proseIn(root: Element): Prose {
  const amounts = new Map<Element, number>();
  const addUpwards = (from: Element | null, length: number) => {
    for (let element = from; element; element = element.parentElement)
      add(amounts, element, length);
  };
  const boxes = new Map<Element, number>();
  for (const [block, length] of runsIn(root)) {
    if (length < shortestProse) continue;
    const box = block.tagName === 'P' ? block.parentElement : null;
    if (box) add(amounts, block, length);
    add(boxes, box ?? block, length);
  }
  const columns = new Map(boxes);
  for (const [box, length] of boxes) {
    addUpwards(box, length);
    // Some pages give every paragraph a box of its own.
    if (box.parentElement) add(columns, box.parentElement, length);
  }
  const densest = new Map<Element, number>();
  for (const [column, length] of columns) {
    let element: Element | null = column;
    for (; element && (densest.get(element) ?? 0) < length; element = element.parentElement)
      densest.set(element, length);
  }
  const amount = (element: Element) => amounts.get(element) ?? 0;
  return {
    amount,
    densest: (element) => densest.get(element) ?? 0,
    subtract: (element) => addUpwards(element.parentElement, -amount(element)),
  };
}

/** A paragraph cut by emphasis and links is one run: text is summed by its parent's block. */
function runsIn(root: Element): ReadonlyMap<Element, number> {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const runs = new Map<Element, number>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const length = node.textContent?.trim().length ?? 0;
    if (!parent || length === 0 || parent.closest(silent)) continue;
    add(runs, parent.closest(blocks) ?? parent, length);
  }
  return runs;
}

function add(sums: Map<Element, number>, element: Element, length: number): void {
  sums.set(element, (sums.get(element) ?? 0) + length);
}
