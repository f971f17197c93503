/** Where the reader was in the page before being taken elsewhere. */
export interface WayBack {
  /** Remembers the place, unless one is remembered already. */
  leave(): void;
  /** Scrolls there, and forgets it. */
  goBack(): void;
}

/** A way back to nowhere yet. Another address under the same document has another way. */
export function createWayBack(): WayBack {
  let place: { readonly url: string; readonly left: number; readonly top: number } | null = null;
  return {
    leave() {
      if (place?.url === location.href) return;
      place = { url: location.href, left: scrollX, top: scrollY };
    },
    goBack() {
      if (place?.url === location.href) scrollTo({ ...place, behavior: 'instant' });
      place = null;
    },
  };
}
