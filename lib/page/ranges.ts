import type { Mention } from './mentions';

/** Where a name begins and ends in one text node. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a name, one a text node: inline elements may cut through it. */
export function piecesOf({ block, link }: Mention): Piece[] {
  return block.segments.flatMap(({ node, start }) => {
    const from = Math.max(0, link.start - start);
    const to = Math.min(node.length, link.end - start);
    return from < to ? [{ node, start: from, end: to }] : [];
  });
}

/** A live range over the whole name, for its place on the screen; null when the page removed it. */
export function rangeOf(mention: Mention): Range | null {
  const pieces = piecesOf(mention);
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
