interface Size {
  readonly width: number;
  readonly height: number;
}
/** A box of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Place {
  readonly left: number;
  readonly top: number;
  /** Height that is free there; a taller card scrolls inside. */
  readonly space: number;
}

/** Between the line and the card. */
const gap = 6;
/** Between the card and the edge of the window. */
export const edge = 8;
/** Height with which a card can still be read, if there is that much. */
const readable = 200;

/**
 * Where the card goes: under the line when it fits there, above it when it fits there, else on the
 * side with more room. Never outside the window, and over the line only where a magnified window has
 * no side with room to read in.
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): Place {
  const below = viewport.height - anchor.bottom - gap - edge;
  const above = anchor.top - gap - edge;
  const under = card.height <= below || below >= above;
  const side = under ? below : above;
  const space = Math.max(side, Math.min(readable, viewport.height - 2 * edge));
  const height = Math.min(card.height, space);
  const top = under ? anchor.bottom + gap : anchor.top - gap - height;
  const within = (place: number, size: number, whole: number) =>
    Math.max(edge, Math.min(place, whole - size - edge));
  return {
    left: within(anchor.left - edge, card.width, viewport.width),
    // A card whose name was scrolled away goes with it.
    top: space > side ? within(top, height, viewport.height) : top,
    space,
  };
}
