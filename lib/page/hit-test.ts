import type { Mention, Mentions } from './mentions';
import { rangeOf } from './ranges';

/**
 * The name under a point of the viewport. The caret is looked up first, which costs microseconds;
 * the name's boxes are asked only on a hit, because a caret is also found beside the text.
 */
export function mentionAt(
  document: Document,
  mentions: Mentions,
  x: number,
  y: number,
): Mention | null {
  const caret = document.caretPositionFromPoint?.(x, y);
  if (!caret) return null;
  const mention = mentions.at(caret.offsetNode, caret.offset);
  return mention && boxesOf(mention).some((box) => contains(box, x, y)) ? mention : null;
}

/** The name's boxes on the screen, one a line and inline element. */
export function boxesOf(mention: Mention): readonly DOMRect[] {
  return [...(rangeOf(mention)?.getClientRects() ?? [])];
}

function contains(box: DOMRect, x: number, y: number): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
