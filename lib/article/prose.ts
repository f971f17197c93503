/** A text shorter than this (UTF-16 units) is a label, not running text. */
const shortestProse = 40;
const silent = 'script, style, noscript, template, a, button, select, textarea, time, [hidden]';

/**
 * How much running text stands under each element: long text outside links, which is what tells an
 * article from a page of teasers. UTF-16 units.
 */
export function proseIn(root: Element): ReadonlyMap<Element, number> {
  const prose = new Map<Element, number>();
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  // A paragraph cut by emphasis and links is one run: text is summed by its parent's block first.
  const runs = new Map<Element, number>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const length = node.textContent?.trim().length ?? 0;
    if (!parent || length === 0 || parent.closest(silent)) continue;
    const block =
      parent.closest('p, li, blockquote, div, td, section, article, main, body') ?? parent;
    runs.set(block, (runs.get(block) ?? 0) + length);
  }
  for (const [block, length] of runs) {
    if (length < shortestProse) continue;
    for (let element: Element | null = block; element; element = element.parentElement) {
      prose.set(element, (prose.get(element) ?? 0) + length);
      if (element === root) break;
    }
  }
  return prose;
}
