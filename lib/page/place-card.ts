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

/** Between the line and the card, and between the card and the edge of the window. */
const gap = 6;
const edge = 8;

/**
 * Where the card goes: under the line when it fits there, above it when it fits there, else on the
 * side with more room; never over the line, never outside the window.
 */
export function placeCard(anchor: Box, card: Size, viewport: Size): Place {
  const below = viewport.height - anchor.bottom - gap - edge;
  const above = anchor.top - gap - edge;
  const under = card.height <= below || below >= above;
  const space = Math.max(120, under ? below : above);
  const height = Math.min(card.height, space);
  const left = Math.max(edge, Math.min(anchor.left - edge, viewport.width - card.width - edge));
  return { left, top: under ? anchor.bottom + gap : anchor.top - gap - height, space };
}
